/** A value of DER, the encoding of certificates (X.690): its tag and the bytes it holds. */
export interface DerNode {
  tag: number;
  content: Uint8Array;
}

/** The values that bytes hold one after another; undefined when they are not DER. */
export function derNodes(bytes: Uint8Array): DerNode[] | undefined {
  const nodes: DerNode[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const length = lengthAt(bytes, at + 1);
    if (!length || length.start + length.size > bytes.length) return undefined;
    nodes.push({ tag, content: bytes.subarray(length.start, length.start + length.size) });
    at = length.start + length.size;
  }
  return nodes;
}

/** The members of a SEQUENCE or SET. */
export function derMembers(node: DerNode | undefined): DerNode[] {
  return (node && derNodes(node.content)) ?? [];
}

/** The content as text, byte by byte. */
export function derText({ content }: DerNode): string {
  return new TextDecoder().decode(content);
}

/** How many bytes follow, and where: below 128 in one byte, above it in the bytes that the first one counts. */
function lengthAt(bytes: Uint8Array, at: number): { start: number; size: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80) return { start: at + 1, size: first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) return undefined;
  let size = 0;
  for (const byte of bytes.subarray(at + 1, at + 1 + count)) size = size * 256 + byte;
  return { start: at + 1 + count, size };
}
