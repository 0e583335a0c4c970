import type { FileType } from './FileType.js';

const ENOUGH = 16;
const BEGINS = { pdf: /^\s*%PDF-/, xml: /^\uFEFF?\s*<(?!!doctype html|html)/i } as const;

/**
 * Looks at the first bytes of a stream and gives back the whole stream untouched, or undefined when it does not begin like
 * the file it should be: a storage answers some failures with 200 and a page of its own.
 */
export async function expectFile(stream: ReadableStream<Uint8Array>, type: FileType): Promise<ReadableStream<Uint8Array> | undefined> {
  const reader = stream.getReader();
  const seen: Uint8Array[] = [];
  for (let length = 0; length < ENOUGH; ) {
    const { done, value } = await reader.read();
    if (done) break;
    seen.push(value);
    length += value.length;
  }
  if (!BEGINS[type].test(textOf(seen))) {
    await reader.cancel();
    return undefined;
  }
  return new ReadableStream({
    start: (controller) => seen.forEach((chunk) => controller.enqueue(chunk)),
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function textOf(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return chunks.map((chunk) => decoder.decode(chunk.subarray(0, ENOUGH), { stream: true })).join('');
}
