'use client';
import { useLayoutEffect, useRef, type ChangeEvent, type RefObject } from 'react';

/** For a control whose text is rewritten as it is typed: keeps the caret after the same characters. */
export function useCaret<Control extends HTMLInputElement | HTMLTextAreaElement = HTMLInputElement>(rewrite: (text: string) => string): readonly [ref: RefObject<Control | null>, read: (event: ChangeEvent<Control>) => string] {
  const ref = useRef<Control>(null);
  const wanted = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    // Inside a shadow root the document has its host for the active element.
    if (ref.current?.matches(':focus')) ref.current.setSelectionRange(wanted.current, wanted.current);
    wanted.current = undefined;
  });
  const read = ({ currentTarget: { value, selectionStart } }: ChangeEvent<Control>) => {
    const text = rewrite(value);
    // Untouched text keeps the browser's own caret, and with it the composition of accents.
    if (text !== value) wanted.current = rewrite(value.slice(0, selectionStart ?? value.length)).length;
    return text;
  };
  return [ref, read];
}
