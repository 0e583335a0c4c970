import { scopePrefix, type StorageScope } from '@gigstack-ui/hooks';

/** Storage key of a draft: one API address, one team, one person, one draft. */
export function draftMemoryKey(scope: StorageScope, draftId: string): string {
  return `${scopePrefix(scope)}draft/${draftId}`;
}

/** Prefix of the keys of drafts that have no id yet. */
export function newDraftPrefix(scope: StorageScope): string {
  return `${scopePrefix(scope)}new/`;
}
