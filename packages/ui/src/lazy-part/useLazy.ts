'use client';
import { useEffect, useSyncExternalStore } from 'react';
import type { Lazy } from './createLazy.js';

const onServer = () => undefined;

/** What is loaded on first need; undefined until it has arrived, and on a server. */
export function useLazy<Loaded>(lazy: Lazy<Loaded>): Loaded | undefined {
  useEffect(() => void lazy.preload(), [lazy]);
  return useSyncExternalStore(lazy.subscribe, lazy.current, onServer);
}
