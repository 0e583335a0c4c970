import type { DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { LineForm, LineStart } from '../lineForm.js';
import type { Imprint } from './Imprint.js';

/** What is kept of a draft while the server does not have it. */
export interface RememberedDraft {
  readonly form: DraftInvoiceForm;
  /** `updated_at` (ms) of the stored draft the edits were made on. */
  readonly updatedAt?: number;
  /** A POST left and no answer came: the draft may exist. */
  readonly posting?: Imprint;
  /** A stamp left and no answer came: the invoice may exist. */
  readonly stamping?: Imprint;
}

/** Unsaved values of one draft in the browser's storage; every method works, and does nothing, when storage is full or forbidden. */
export interface DraftMemory {
  /** What is kept under the present key, or under another. */
  readonly read: (key?: string) => RememberedDraft | undefined;
  readonly write: (entry: RememberedDraft) => void;
  /** Writes what still waits, because the page goes away. */
  readonly settle: () => void;
  readonly clear: () => void;
  /** Forgets what is under the present key and keeps everything from now on under another: a new draft got its id. */
  readonly moveTo: (key: string) => void;
  /** The present key. */
  readonly key: () => string;
}

/** The subset of `Storage` that a memory needs. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Milliseconds a write waits for the next key, and may wait in all. */
const WAIT = 150;
const LONGEST = 1000;

/** A memory under one key of a storage. */
export function createDraftMemory(storage: DraftStorage | undefined, firstKey: string): DraftMemory {
  let key = firstKey;
  let waiting: RememberedDraft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When what waits has waited long enough (ms); typing that never rests is kept as well. */
  let latest = 0;

  function settle(): void {
    clearTimeout(timer);
    const entry = waiting;
    waiting = undefined;
    if (entry) quietly(() => storage?.setItem(key, writeEntry(entry)));
  }

  function clear(): void {
    clearTimeout(timer);
    waiting = undefined;
    quietly(() => storage?.removeItem(key));
  }

  return {
    read(other = key) {
      settle();
      return parseEntry(quietly(() => storage?.getItem(other)));
    },
    write(entry) {
      clearTimeout(timer);
      if (!waiting) latest = Date.now() + LONGEST;
      waiting = entry;
      timer = setTimeout(settle, Math.min(WAIT, latest - Date.now()));
    },
    settle,
    clear,
    moveTo(nextKey) {
      clear();
      key = nextKey;
    },
    key: () => key,
  };
}

/** Keys of a storage that start with a prefix; none when storage is forbidden. */
export function keysWithPrefix(storage: DraftStorage | undefined, prefix: string): string[] {
  const keys = quietly(() => (storage ? Array.from({ length: storage.length }, (_, index) => storage.key(index)) : []));
  return (keys ?? []).filter((key): key is string => key?.startsWith(prefix) ?? false);
}

// What is typed changes few lines: the text of all others is reused, so that writing 2,000 lines costs one join.
const texts = new WeakMap<LineForm, string>();

function writeEntry({ form, ...rest }: RememberedDraft): string {
  const lines = form.lines.map((line) => {
    const known = texts.get(line);
    if (known !== undefined) return known;
    const text = JSON.stringify(line);
    texts.set(line, text);
    return text;
  });
  return `{"v":2,"state":${JSON.stringify(rest)},"document":${JSON.stringify(form.document)},"newLine":${JSON.stringify(form.newLine)},"lines":[${lines.join()}]}`;
}

/** Another version of the product, or another program, may have written here: what has not our shape counts as nothing. */
function parseEntry(text: string | null | undefined): RememberedDraft | undefined {
  const entry = quietly(() => JSON.parse(text ?? 'null') as { v?: number; state?: object; document?: DraftInvoiceForm['document']; newLine?: LineStart; lines?: LineForm[] } | null);
  if (entry?.v !== 2 || !entry.document || !entry.newLine || !Array.isArray(entry.lines)) return undefined;
  const byId = new Map(entry.lines.filter((line) => typeof line?.id === 'string' && Array.isArray(line.taxes)).map((line) => [line.id, line]));
  const lines = [...byId.values()];
  return {
    ...entry.state,
    form: { document: entry.document, lines, order: [...byId.keys()], newLine: entry.newLine },
  };
}

function quietly<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
