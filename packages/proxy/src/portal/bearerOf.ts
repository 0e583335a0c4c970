import { Refusal } from '../Refusal.js';

/** The token of a portal request. Only the header carries one: an address ends up in histories and logs, a cookie in forged forms. */
export function bearerOf(headers: Headers): string {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw new Refusal(401, 'token_missing', 'This request carries no portal token.');
  return token;
}
