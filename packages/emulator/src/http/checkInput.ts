import type * as z from 'zod/mini';
import { ApiFailure } from './ApiFailure.js';

/** The input as its schema reads it; refuses with one `path: what is wrong` sentence for each wrong value. */
export function checkInput<Output>(schema: z.ZodMiniType<Output>, input: unknown): Output {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw ApiFailure.invalid(result.error.issues.flatMap(sentencesOf));
}

/** `items[0].unit_price`, the way the API's documentation and the editor spell a place. */
function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  );
}

/** A field too many is named itself, and not what holds it. */
function sentencesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [`${pathOf(issue.path)}: ${sentenceOf(issue)}`];
  return issue.keys.map((key) => `${pathOf([...issue.path, key])}: is not a known field`);
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined) return 'is required';
  if (issue.code === 'invalid_type') return `must be ${withArticle(issue.expected)}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_big') return `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue.origin)}`;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}${unitOf(issue.origin)}`;
  return 'has an invalid value';
}

function withArticle(type: string): string {
  return type === 'array' || type === 'object' ? `an ${type}` : `a ${type}`;
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' elements long' : '';
}
