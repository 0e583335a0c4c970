/**
 * Whether an answer refuses the token, and how. The answer itself stays unread for whoever asked. Only the portal's own codes count:
 * a sign-in page of the host or a gateway may answer 401 too, and renewing would not help.
 */
export async function refusalOf(answer: Response): Promise<'expired' | 'revoked' | undefined> {
  if (answer.status !== 401) return undefined;
  const code = await codeOf(answer.clone());
  if (code === 'token_revoked') return 'revoked';
  return code === 'token_expired' || code === 'token_invalid' || code === 'token_missing' ? 'expired' : undefined;
}

async function codeOf(answer: Response): Promise<unknown> {
  const body: unknown = await answer.json().catch(() => undefined);
  const error: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'error') : undefined;
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
}
