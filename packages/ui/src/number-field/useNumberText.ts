'use client';
import { useRef, useState } from 'react';
import { usePlainFormat } from '../format/useFormat.js';
import { useIsomorphicLayoutEffect } from '../provider/useIsomorphicLayoutEffect.js';
import { computedText } from './computedText.js';
import type { NumberText } from './NumberControl.js';
import { restingText } from './restingText.js';

interface NumberTextOptions {
  value: string;
  onValueChange: (text: string) => void;
  maxDecimals: number;
  minDecimals: number;
}

/** What a number input shows: the typed text while focused, the same number with separators otherwise; the value itself is never reformatted. */
export function useNumberText({ value, onValueChange, maxDecimals, minDecimals }: NumberTextOptions): NumberText {
  const format = usePlainFormat();
  const [focused, setFocused] = useState(false);
  const byPointer = useRef(false);
  const toSelect = useRef<HTMLInputElement | null>(null);

  // The shown text may change with focus, which would drop the selection that Tab makes.
  useIsomorphicLayoutEffect(() => {
    toSelect.current?.select();
    toSelect.current = null;
  }, [focused]);

  const evaluate = () => {
    const result = computedText(value, maxDecimals);
    if (result !== undefined) onValueChange(result);
  };

  return {
    shown: { value: focused ? value : restingText(value, format, { minDecimals, maxDecimals }) },
    evaluate,
    onPointerDown() {
      byPointer.current = true;
    },
    onFocus(input) {
      if (!byPointer.current) toSelect.current = input;
      byPointer.current = false;
      setFocused(true);
    },
    onBlur() {
      evaluate();
      byPointer.current = false;
      setFocused(false);
    },
  };
}
