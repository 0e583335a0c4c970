'use client';
import type { AutosaveSnapshot } from '@gigstack-ui/hooks';
import { useSyncExternalStore } from 'react';
import type { DraftSession } from './model/createDraftSession.js';

/** Where saving is, and what went wrong when it failed. */
export function useSaveState({ autosave }: Pick<DraftSession, 'autosave'>): AutosaveSnapshot {
  return useSyncExternalStore(autosave.subscribe, autosave.getState, autosave.getState);
}
