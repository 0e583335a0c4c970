'use client';
import { useEffect } from 'react';
import type { DraftSession } from './model/createDraftSession.js';
import { isStamping } from './model/draftStamping.js';

/** Has the browser ask before the page closes while something is not saved or a stamp has no answer yet. */
export function useLeaveWarning({ autosave, state }: DraftSession): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.getState().state !== 'saved' || isStamping(state.getState().stamp)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [autosave, state]);
}
