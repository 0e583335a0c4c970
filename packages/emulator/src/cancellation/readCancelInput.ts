import * as z from 'zod/mini';
import { withoutNulls } from '../drafts/withoutNulls.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import { checkInput } from '../http/checkInput.js';
import type { CancellationMotive } from '../records/CancellationRecord.js';
import { text } from '../records/text.js';

const input = z.object({
  motive: z.enum(['01', '02', '03', '04']),
  substitution_uuid: z.optional(text),
  /** What the official command-line client sends in the place of `substitution_uuid`. */
  replacement: z.optional(text),
});

/** Why a document is to be canceled. */
export interface CancelInput {
  motive: CancellationMotive;
  /** UUID of what stands in its place: with motive 01 and no other. */
  substitution: string | undefined;
}

/** Reads the body of a cancellation; 400 when motive 01 names no substitute, or another motive names one. */
export function readCancelInput({ body }: Call): CancelInput {
  const { motive, substitution_uuid, replacement } = checkInput(input, withoutNulls(body));
  const substitution = (substitution_uuid || replacement)?.toUpperCase();
  if (motive === '01' && substitution === undefined) throw ApiFailure.invalid(['substitution_uuid: is required with motive 01']);
  if (motive !== '01' && substitution !== undefined) throw ApiFailure.invalid(['substitution_uuid: goes only with motive 01']);
  return { motive, substitution };
}
