const LEAST = 240;
const MOST = 20_000;

/** The height in CSS pixels out of a message `{ type: 'gigstack.height', height }`, held within reason; undefined for any other message. */
export function readHeightMessage(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type !== 'gigstack.height' || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(Math.max(Math.round(height), LEAST), MOST);
}
