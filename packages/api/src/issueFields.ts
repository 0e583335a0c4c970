import type * as z from 'zod/mini';
import { formatPath } from './formatPath.js';
import type { FieldError } from './GigstackError.js';

/** Turns what a schema found into field errors that name paths and expectations but never a value. */
export function issueFields(issues: readonly z.core.$ZodIssue[], prefix: readonly PropertyKey[] = []): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const { code } = issue;
    const at = (...more: readonly PropertyKey[]) => formatPath([...prefix, ...issue.path, ...more]);
    if (code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: at(key), message: 'unknown field', code }));
    return [{ path: at(), message: 'expected' in issue ? `expected ${issue.expected}` : 'not in the expected form', code }];
  });
}
