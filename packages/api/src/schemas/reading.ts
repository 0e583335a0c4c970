import * as z from 'zod/mini';
import type { Schema } from '../endpoint.js';

// zod/mini reads objects here; the leaves are the pieces below. Every bundle with one hook carries them, and zod's own string, number, array,
// enum, record, union and pipe would weigh ten times as much.

type Issues = z.core.ParsePayload['issues'];

/** How a value is read: the result, or undefined for what cannot be. */
export type Read<Output, Input = unknown> = (value: Input, issues: Issues) => Output | undefined;

/** A schema that reads a value or says what it expected instead. */
export function reading<Output, Input = unknown>(expected: string, read: Read<Output, Input>) {
  const readOrComplain = complaining(expected, read);
  // With an issue the result is never seen.
  return z.transform((value: Input, { issues }) => readOrComplain(value, issues) as Output);
}

/** The same for a field of an answer, which may be missing or null. */
export function optionalReading<Output>(expected: string, read: Read<Output>) {
  const readOrComplain = complaining(expected, read);
  return z.optional(
    z.transform((value: unknown, { issues }) => (value === null || value === undefined ? undefined : readOrComplain(value, issues))),
  );
}

function complaining<Output, Input>(expected: string, read: Read<Output, Input>): Read<Output, Input> {
  return (value, issues) => {
    const known = issues.length;
    const result = read(value, issues);
    if (result === undefined && issues.length === known) issues.push({ code: 'invalid_type', expected, input: undefined });
    return result;
  };
}

/** Reads a part with a schema of its own; what is wrong in it is reported under its path. */
export function within<Output>(schema: Schema<Output>, part: unknown, issues: Issues, ...path: readonly PropertyKey[]): Output | undefined {
  const result = z.safeParse(schema, part);
  if (result.success) return result.data;
  issues.push(...result.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path], input: undefined })));
  return undefined;
}

/** A list whose every element is read with a schema. */
export function list<Output, Input>(schema: Schema<Output, Input>) {
  return reading<Output[], readonly Input[]>('array', readEach(schema));
}

/** Reads every element of a list with a schema. */
export function readEach<Output>(schema: Schema<Output>): Read<Output[]> {
  return (value, issues) => (Array.isArray(value) ? value.map((element, index) => within(schema, element, issues, index) as Output) : undefined);
}
