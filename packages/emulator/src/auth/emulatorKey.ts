import { fromBase64url, toBase64url } from '../encoding/base64url.js';
import { seedTeams } from '../seeds/seedTeams.js';

/** What a key says: whose it is and whether it moves live documents. */
export interface KeyClaims {
  team: string;
  livemode: boolean;
  key_id: string;
}

const header = toBase64url(JSON.stringify({ alg: 'none', typ: 'JWT' }));
const signature = toBase64url('opens only the emulator');

/** A key of the emulator in the API's form, a three-part JWT; for the seeded stationery team in test mode unless told. */
export function emulatorKey({ team = seedTeams.papeleria, livemode = false }: { team?: string; livemode?: boolean } = {}): string {
  const claims: KeyClaims = { team, livemode, key_id: `key_${livemode ? 'live' : 'test'}_${team}` };
  return `${header}.${toBase64url(JSON.stringify(claims))}.${signature}`;
}

/** The claims of an emulator key, or undefined for anything else, a real gigstack key included. */
export function readEmulatorKey(key: string): KeyClaims | undefined {
  const [head, payload, tail, ...rest] = key.split('.');
  if (head !== header || tail !== signature || rest.length > 0) return undefined;
  return toClaims(fromBase64url(payload ?? ''));
}

function toClaims(text: string | undefined): KeyClaims | undefined {
  try {
    const { team, livemode, key_id } = JSON.parse(text ?? '') as Partial<KeyClaims>;
    return typeof team === 'string' && typeof livemode === 'boolean' ? { team, livemode, key_id: String(key_id) } : undefined;
  } catch {
    return undefined;
  }
}
