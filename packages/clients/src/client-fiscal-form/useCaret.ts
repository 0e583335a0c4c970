'use client';
import { useLayoutEffect, useRef, type ChangeEvent, type RefObject } from 'react';

/** For an input whose text is rewritten as it is typed: keeps the caret after the same characters. */
export function useCaret(rewrite: (text: string) => string): readonly [ref: RefObject<HTMLInputElement | null>, read: (event: ChangeEvent<HTMLInputElement>) => string] {
  const ref = useRef<HTMLInputElement>(null);
  const wanted = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    if (ref.current === document.activeElement) ref.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = undefined;
  });
  const read = ({ currentTarget: { value, selectionStart } }: ChangeEvent<HTMLInputElement>) => {
    const text = rewrite(value);
    // Untouched text keeps the browser's own caret, and with it the composition of accents.
    if (text !== value) wanted.current = rewrite(value.slice(0, selectionStart ?? value.length)).length;
    return text;
  };
  return [ref, read];
}
