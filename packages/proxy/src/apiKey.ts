/** What a gigstack key says of itself; `team` is absent in keys that are not tokens. */
export interface ApiKey {
  readonly secret: string;
  readonly team: string | undefined;
}

const OPAQUE = /^sk_[A-Za-z0-9_-]{8,}$/;
const TOKEN = /^[A-Za-z0-9_-]+\.([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]+$/;
const WHERE = 'Copy it again from gigstack, Settings, API, into the variable your server reads it from.';

/** Reads a gigstack key (a three-part token or `sk_…`); throws a sentence that says what is wrong with it and never repeats it. */
export function readApiKey(text: string | undefined): ApiKey {
  if (text === undefined || text.trim() === '') {
    throw new Error(`The gigstack key is empty. ${WHERE}`);
  }
  if (/^bearer\s/i.test(text)) {
    throw new Error('The gigstack key begins with "Bearer". Give the key alone: the proxy adds that word.');
  }
  if (/\s/.test(text)) {
    throw new Error('The gigstack key has a space or a line break in it. Give the key alone, on one line.');
  }
  if (OPAQUE.test(text)) return { secret: text, team: undefined };
  const payload = readPayload(TOKEN.exec(text)?.[1]);
  if (!payload) {
    throw new Error(`The gigstack key is malformed: it is neither a token of three parts joined by dots nor begins with "sk_". ${WHERE}`);
  }
  return { secret: text, team: typeof payload.team === 'string' && payload.team !== '' ? payload.team : undefined };
}

function readPayload(part: string | undefined): { team?: unknown } | undefined {
  if (part === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const payload: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof payload === 'object' && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}
