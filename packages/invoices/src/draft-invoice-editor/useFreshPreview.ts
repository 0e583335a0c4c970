'use client';
import { useEffect } from 'react';
import type { DraftSession } from './model/createDraftSession.js';
import { unreadableFields } from './model/unreadableFields.js';

/** Milliseconds without an edit before a preview that is in sight is made again: longer than a save waits, for a PDF costs more. */
const QUIET = 1500;

/** While it is mounted, makes the preview at once and again each time the typing has rested; a failed one waits for the next edit. */
export function useFreshPreview({ form, state, refreshPreview }: Pick<DraftSession, 'form' | 'state' | 'refreshPreview'>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;

    function refresh(): void {
      const { preview, phase } = state.getState();
      const isTrue = preview.state === 'ready' && preview.shown.of === form.getState();
      if (phase !== 'editing' || isTrue || unreadableFields(form.getState()).length > 0) return;
      void refreshPreview();
    }

    refresh();
    const stop = form.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(refresh, QUIET);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, state, refreshPreview]);
}
