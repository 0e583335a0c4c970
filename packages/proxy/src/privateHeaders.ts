/** Headers of every answer with somebody's data: no cache keeps it, no browser guesses its type. */
export function privateHeaders(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    // Opened as a page of its own, an answer can run nothing and be framed by nobody.
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  };
}
