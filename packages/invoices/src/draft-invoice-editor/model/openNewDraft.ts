import { keysWithPrefix, type RememberedDraft } from './draftMemory.js';
import { newDraftPrefix } from './draftMemoryKeys.js';
import type { SessionParts } from './SessionParts.js';
import { tryLock } from './tryLock.js';

/**
 * Goes on with a new draft that an earlier visit left unsaved, unless something was typed meanwhile, and answers with the release of its lock.
 * Each new draft is locked by whoever writes it until its last save is over, so that nobody else takes it for abandoned.
 */
export async function openNewDraft(parts: SessionParts): Promise<() => void> {
  const { client, form, memory, storage, blank } = parts;
  for (const key of keysWithPrefix(storage, newDraftPrefix(client))) {
    const release = (await tryLock(key)) ?? (await tryLockLater(key));
    const entry = release && form.getState() === blank ? memory.read(key) : undefined;
    if (entry) {
      goOn(parts, key, entry);
      return () => release?.();
    }
    release?.();
  }
  const release = await tryLock(memory.key());
  return () => release?.();
}

function goOn({ form, memory, saver, state, autosave }: SessionParts, key: string, entry: RememberedDraft): void {
  memory.moveTo(key);
  saver.doubtPost(entry.posting);
  form.setState(entry.form, true);
  state.setState({ recovered: true });
  saver.remember();
  autosave.changed();
}

/** Milliseconds in which a page that was just left comes to rest. */
const REST = 250;

async function tryLockLater(key: string): Promise<(() => void) | undefined> {
  await new Promise((done) => setTimeout(done, REST));
  return tryLock(key);
}
