'use client';
import { useContext } from 'react';
import type { Toasts } from './createToasts.js';
import { ToastsContext } from './ToastsContext.js';

const unseen: Toasts['show'] = () => () => {};

/** A stable function that shows a short notice, with a way back if it has one; its answer takes the notice away. */
export function useToast(): Toasts['show'] {
  return useContext(ToastsContext)?.show ?? unseen;
}
