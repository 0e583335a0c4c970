/** A Unix time as milliseconds; the API mixes seconds and milliseconds, and tells them apart by size. */
export function toMilliseconds(time: number): number {
  return time > 1e12 ? time : time * 1000;
}
