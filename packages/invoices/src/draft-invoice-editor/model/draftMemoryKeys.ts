import type { GigstackClient } from '@gigstack-ui/api';
import type { DraftStorage } from './draftMemory.js';

type Scope = Pick<GigstackClient, 'baseUrl' | 'team' | 'userKey'>;

/** Storage key of a draft: one API address, one team, one person, one draft. */
export function draftMemoryKey(scope: Scope, draftId: string): string {
  return `${scopePrefix(scope)}draft/${draftId}`;
}

/** Prefix of the keys of drafts that have no id yet. */
export function newDraftPrefix(scope: Scope): string {
  return `${scopePrefix(scope)}new/`;
}

/**
 * Local storage when the host says who the person is, else storage of this tab only: on a shared computer nobody is offered
 * another person's draft. Undefined where storage is forbidden or does not exist.
 */
export function draftStorage(scope: Scope): DraftStorage | undefined {
  try {
    return scope.userKey ? window.localStorage : window.sessionStorage;
  } catch {
    return undefined;
  }
}

function scopePrefix({ baseUrl, team, userKey }: Scope): string {
  return `gigstack-ui/${[baseUrl, team ?? '', userKey ?? ''].map(encodeURIComponent).join('/')}/`;
}
