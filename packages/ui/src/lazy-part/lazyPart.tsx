'use client';
import { createElement, useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';

/** A component whose code is loaded later; `preload` asks for it ahead of time. */
export interface LazyPart<Props extends object> {
  (props: Props & { /** Shown until the code is there. */ fallback?: ReactNode }): ReactNode;
  preload: () => void;
}

/** Milliseconds before the second, third, … attempt; the last one repeats. */
const waits = [1_000, 3_000, 10_000, 30_000];

/**
 * Makes a part of a screen whose code loads on its first render or on `preload`. Unlike `React.lazy` a chunk that does not arrive never takes
 * the screen down, because what somebody has typed is on it: the fallback stays, and the chunk is asked for again, at once when the connection is back.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let Part: ComponentType<Props> | undefined;
  let isLoading = false;
  let failures = 0;
  const listeners = new Set<() => void>();

  function preload(): void {
    if (Part || isLoading || typeof window === 'undefined') return;
    isLoading = true;
    load().then(
      (loaded) => {
        Part = loaded;
        for (const listener of listeners) listener();
      },
      () => {
        isLoading = false;
        waitForBetterTimes();
      },
    );
  }

  function waitForBetterTimes(): void {
    const again = () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
      preload();
    };
    const timer = setTimeout(again, waits[Math.min(failures, waits.length - 1)]);
    failures += 1;
    window.addEventListener('online', again);
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function Lazy({ fallback = null, ...props }: Props & { fallback?: ReactNode }): ReactNode {
    const Loaded = useSyncExternalStore(subscribe, () => Part, () => undefined);
    useEffect(preload, []);
    return Loaded ? createElement(Loaded, props as unknown as Props) : fallback;
  }

  return Object.assign(Lazy, { preload });
}
