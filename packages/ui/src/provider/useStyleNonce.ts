'use client';
import { setNonce } from 'get-nonce';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';

/** Hands the page's CSP nonce to the style element of the scroll lock; a nonce belongs to the page, so one global is right. */
export function useStyleNonce(nonce: string | undefined): void {
  useIsomorphicLayoutEffect(() => {
    if (nonce) setNonce(nonce);
  }, [nonce]);
}
