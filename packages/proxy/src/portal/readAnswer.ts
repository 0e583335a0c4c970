import { apiAnswer } from '../apiAnswer.js';
import { readLimited } from '../readLimited.js';
import { Refusal } from '../Refusal.js';
import { isRecord } from './isRecord.js';
import type { PortalCall } from './PortalCall.js';

/** Larger than a page of a hundred invoices with many lines. */
const MOST_OF_AN_ANSWER = 16 * 1024 * 1024;
// Of one text at a time it keeps nothing.
const decoder = new TextDecoder();

/** What the API said, read on the server: a body to look into, or an answer in the API's words to pass on. */
export type ReadAnswer = { readonly body: Readonly<Record<string, unknown>> } | { readonly refused: Response };

/** Reads an answer of the API whole: nothing reaches a customer before it has been looked at. */
export async function readAnswer(answer: Response, { upstream }: PortalCall): Promise<ReadAnswer> {
  if (!answer.ok) return { refused: await apiAnswer(answer, upstream.key.secret) };
  const bytes = await readLimited(answer.body, MOST_OF_AN_ANSWER);
  const body = bytes && parse(bytes);
  if (!isRecord(body)) throw new Refusal(502, 'upstream_invalid', 'gigstack answered with something that is not JSON.');
  return { body };
}

function parse(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}
