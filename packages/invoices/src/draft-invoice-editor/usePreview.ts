'use client';
import { useStore } from 'zustand';
import type { DraftSession } from './model/createDraftSession.js';
import type { PreviewState } from './model/sessionState.js';

/** The preview, and whether the form has changed since it was made. */
export function usePreview({ form, state }: Pick<DraftSession, 'form' | 'state'>): { preview: PreviewState; pdf: string | undefined; isStale: boolean } {
  const preview = useStore(state, (session) => session.preview);
  const shown = preview.state === 'none' ? undefined : preview.shown;
  const isStale = useStore(form, (values) => shown !== undefined && shown.of !== values);
  return { preview, pdf: shown?.pdf, isStale };
}
