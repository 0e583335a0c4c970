import type * as z from 'zod/mini';
import { formatPath } from './formatPath.js';
import type { FieldError } from './GigstackError.js';

/** Turns what a schema found into field errors that name paths and expectations but never a value. */
export function issueFields(issues: readonly z.core.$ZodIssue[], prefix: readonly PropertyKey[] = []): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = [...prefix, ...issue.path];
    const { code } = issue;
    if (code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: formatPath([...path, key]), message: 'unknown field', code }));
    return [{ path: formatPath(path), message: expectation(issue), code }];
  });
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    default:
      return 'not in the expected form';
  }
}
