'use client';
import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect` in the browser; on the server the no-op `useEffect`, because React 18 warns about the other there. */
export const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
