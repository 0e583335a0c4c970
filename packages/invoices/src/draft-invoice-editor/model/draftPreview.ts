import * as drafts from '@gigstack-ui/api/drafts';
import type { SessionParts } from './SessionParts.js';
import type { ShownPreview } from './sessionState.js';

/** The preview PDF. */
export interface DraftPreview {
  /** Saves, and asks the API for the PDF of what is on the form now; an older answer never replaces a newer one. */
  readonly refreshPreview: () => Promise<void>;
}

/** Preview for one session. */
export function draftPreview({ client, form, state, saver, store }: SessionParts): DraftPreview {
  let latest = 0;

  function shown(): ShownPreview | undefined {
    const { preview } = state.getState();
    return preview.state === 'none' ? undefined : preview.shown;
  }

  return {
    async refreshPreview() {
      const turn = ++latest;
      state.setState({ preview: { state: 'loading', shown: shown() } });
      try {
        const saved = await store();
        const stored = saver.stored();
        if (!saved || !stored) return state.setState({ preview: { state: 'failed', reason: 'unsaved', shown: shown() } });
        const of = form.getState();
        const { pdf } = await client.call(drafts.preview, { params: { id: stored.id } });
        if (turn === latest) state.setState({ preview: { state: 'ready', shown: { pdf, of } } });
      } catch {
        if (turn === latest) state.setState({ preview: { state: 'failed', reason: 'unanswered', shown: shown() } });
      }
    },
  };
}
