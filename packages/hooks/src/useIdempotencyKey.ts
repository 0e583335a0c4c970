'use client';
import { GigstackError } from '@gigstack-ui/api';
import { useState } from 'react';
import { randomKey } from './randomKey.js';

/** Runs a change with the idempotency key of its body. */
export type WithKey = <T>(body: object, run: (key: string) => Promise<T>) => Promise<T>;

/**
 * The same body keeps its key for as long as nobody knows whether it arrived, so that pressing the button again after a lost answer is the
 * same payment, not a second one; an answer, or a refusal in words, ends it.
 */
export function useIdempotencyKey(): WithKey {
  const [pending] = useState(() => new Map<string, string>());
  return async (body, run) => {
    const text = JSON.stringify(body);
    const key = pending.get(text) ?? randomKey();
    pending.set(text, key);
    try {
      const answer = await run(key);
      pending.delete(text);
      return answer;
    } catch (error) {
      if (error instanceof GigstackError && !error.isOutcomeUnknown) pending.delete(text);
      throw error;
    }
  };
}
