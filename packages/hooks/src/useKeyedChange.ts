'use client';
import type { GigstackContextValue } from './GigstackContext.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useIdempotencyKey } from './useIdempotencyKey.js';

interface Keyed {
  idempotency_key?: string | undefined;
}

/** A change of a route that takes an idempotency key: where the caller gives none, the same body has the same one until it is answered. */
export function useKeyedChange<T, Body extends Keyed>(
  change: (context: GigstackContextValue, body: Body) => Promise<T>,
  settings?: ChangeSettings<T, Body>,
): ChangeResult<T, Body> {
  const withKey = useIdempotencyKey();
  return useChange((context, body) => withKey(body, (key) => change(context, { ...body, idempotency_key: body.idempotency_key ?? key })), settings);
}
