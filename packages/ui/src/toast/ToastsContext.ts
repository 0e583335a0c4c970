'use client';
import { createContext } from 'react';
import type { Toasts } from './createToasts.js';

/** The notices of the nearest provider, null outside of one. */
export const ToastsContext = createContext<Toasts | null>(null);
