'use client';
import type { ReactNode } from 'react';
import { VirtualRows } from './VirtualRows.js';

/** Longer lists only render what is in sight. */
export const virtualFrom = 100;

/** What a row must spread on its option. */
export interface OptionRowProps {
  'aria-setsize'?: number;
  'aria-posinset'?: number;
  ref?: (element: HTMLElement | null) => void;
  style?: { top: number };
}

/** Props of OptionRows. */
export interface OptionRowsProps {
  count: number;
  highlightedIndex: number;
  /** The listbox, which scrolls. */
  scroller: HTMLElement | null;
  /** False while the pointer moves over the list, so that it does not scroll under it. */
  followHighlight: () => boolean;
  children: (index: number, row: OptionRowProps) => ReactNode;
}

/** The options of a list, all of them or, past a hundred, those in sight. */
export function OptionRows(props: OptionRowsProps) {
  if (props.count > virtualFrom) return <VirtualRows {...props} />;
  return Array.from({ length: props.count }, (_, index) => props.children(index, {}));
}
