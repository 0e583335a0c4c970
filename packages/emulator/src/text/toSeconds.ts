/** Milliseconds as whole Unix seconds, the unit of most times of the API. */
export function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
