import type { GigstackClient } from '@gigstack-ui/api';

/** The part of a client that says whose data something is. */
export type StorageScope = Pick<GigstackClient, 'baseUrl' | 'team' | 'userKey'>;

/** Beginning of every key in the browser's storage: one API address, one team, one person. */
export function scopePrefix({ baseUrl, team, userKey }: StorageScope): string {
  return `gigstack-ui/${[baseUrl, team ?? '', userKey ?? ''].map(encodeURIComponent).join('/')}/`;
}

/**
 * Local storage when the host says who the person is, else storage of this tab only: on a shared computer nobody is offered
 * another person's data. Undefined where storage is forbidden or does not exist.
 */
export function scopeStorage({ userKey }: Pick<StorageScope, 'userKey'>): Storage | undefined {
  try {
    return userKey ? window.localStorage : window.sessionStorage;
  } catch {
    return undefined;
  }
}
