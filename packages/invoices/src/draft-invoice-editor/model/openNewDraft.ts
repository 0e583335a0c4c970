import { keysWithPrefix } from './draftMemory.js';
import { newDraftPrefix } from './draftMemoryKeys.js';
import type { SessionParts } from './SessionParts.js';
import { tryLock } from './tryLock.js';

/**
 * Looks for a new draft that an earlier visit left unsaved, and goes on with it unless something was typed meanwhile.
 * Each new draft is locked by the tab that writes it, so that two tabs never go on with the same one.
 */
export async function openNewDraft(parts: SessionParts, signal: AbortSignal): Promise<void> {
  const { client, form, memory, saver, state, autosave, storage, blank } = parts;
  for (const key of keysWithPrefix(storage, newDraftPrefix(client))) {
    const release = await tryLock(key);
    if (!release) continue;
    const entry = signal.aborted || form.getState() !== blank ? undefined : memory.read(key);
    if (!entry) {
      release();
      continue;
    }
    signal.addEventListener('abort', release);
    memory.moveTo(key);
    saver.doubtPost(entry.posting ?? false);
    form.setState(entry.form, true);
    state.setState({ recovered: true });
    saver.remember();
    return autosave.changed();
  }
  const release = signal.aborted ? undefined : await tryLock(memory.key());
  if (release) signal.addEventListener('abort', release);
}
