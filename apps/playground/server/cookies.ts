/** The value of a cookie of this request. */
export function readCookie(request: Request, name: string): string | undefined {
  const start = `${name}=`;
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
}
