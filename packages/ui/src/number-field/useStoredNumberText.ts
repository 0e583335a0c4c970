'use client';
import { useRef, useState, type RefObject } from 'react';
import { usePlainFormat } from '../format/useFormat.js';
import { useIsomorphicLayoutEffect } from '../provider/useIsomorphicLayoutEffect.js';
import { useLatest } from '../useLatest.js';
import { isArithmetic } from './isArithmetic.js';
import type { NumberText } from './NumberControl.js';
import { parseNumber } from './parseNumber.js';
import type { TextSource } from './TextSource.js';

interface StoredNumberTextOptions {
  source: TextSource;
  input: RefObject<HTMLInputElement | null>;
  onValueChange: ((text: string) => void) | undefined;
  maxDecimals: number;
  minDecimals: number;
}

/** What useNumberText does, for a text that React never sees: it is written to the input where it differs from what stands there. */
export function useStoredNumberText({ source, input, onValueChange, maxDecimals, minDecimals }: StoredNumberTextOptions): { number: NumberText; onText: (text: string) => void } {
  const format = usePlainFormat();
  const byPointer = useRef(false);
  const focused = useRef(false);

  const parsed = () => parseNumber(source.current(), { maxDecimals });
  const textNow = () => {
    const { value } = parsed();
    return focused.current || value === undefined ? source.current() : format.number(value, { minDecimals, maxDecimals: Math.max(minDecimals, maxDecimals) });
  };
  const show = () => {
    const text = textNow();
    if (input.current && input.current.value !== text) input.current.value = text;
  };
  const write = (text: string) => {
    onValueChange?.(text);
    // A store that refused the text, or made another of it, has the last word.
    show();
  };
  const evaluate = () => {
    const { value } = parsed();
    if (value !== undefined && isArithmetic(source.current())) write(value);
  };

  const [first] = useState(textNow);
  const latest = useLatest(show);
  useIsomorphicLayoutEffect(show);
  useIsomorphicLayoutEffect(() => source.subscribe(() => latest.current()), [source, latest]);

  return {
    onText: write,
    number: {
      shown: { defaultValue: first },
      evaluate,
      onPointerDown() {
        byPointer.current = true;
      },
      onFocus(element) {
        focused.current = true;
        show();
        if (!byPointer.current) element.select();
        byPointer.current = false;
      },
      onBlur() {
        evaluate();
        byPointer.current = false;
        focused.current = false;
        show();
      },
    },
  };
}
