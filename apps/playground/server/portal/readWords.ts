const MOST = 2_048;

/** The texts of a small JSON object; none when the request has no such body, and nothing at all unless it says that it is JSON. */
export async function readWords(request: Request): Promise<Readonly<Record<string, string | undefined>>> {
  if (!request.headers.get('content-type')?.startsWith('application/json') || Number(request.headers.get('content-length') ?? MOST + 1) > MOST) return {};
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'));
}
