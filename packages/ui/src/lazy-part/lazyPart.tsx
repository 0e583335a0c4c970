'use client';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { createLazy } from './createLazy.js';
import { useLazy } from './useLazy.js';

/** What a lazy part takes beside the props of the component behind it. */
export interface LazyPartProps {
  /** Shown until the code is there. */
  fallback?: ReactNode;
  /** Keeps the fallback a while longer, as when somebody is in the middle of a word of it. */
  hold?: boolean | undefined;
}

/** A component whose code is loaded later; `preload` asks for it ahead of time. */
export interface LazyPart<Props extends object> {
  (props: Props & LazyPartProps): ReactNode;
  /** Asks for the code ahead of time; resolves when it is there, or when it did not arrive this time. */
  preload: () => Promise<void>;
}

/**
 * Makes a part of a screen whose code loads on its first render or on `preload`. Unlike `React.lazy` a chunk that does not arrive never takes
 * the screen down, because what somebody has typed is on it: the fallback stays, and the chunk is asked for again.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  const part = createLazy(load);

  function Lazy({ fallback = null, hold = false, ...props }: Props & LazyPartProps): ReactNode {
    const Loaded = useLazy(part);
    return Loaded && !hold ? createElement(Loaded, props as unknown as Props) : fallback;
  }

  return Object.assign(Lazy, { preload: part.preload });
}
