'use client';
import { useRef, useState, type RefObject } from 'react';
import { usePlainFormat } from '../format/useFormat.js';
import { useIsomorphicLayoutEffect } from '../provider/useIsomorphicLayoutEffect.js';
import { useLatest } from '../useLatest.js';
import { computedText } from './computedText.js';
import type { NumberText } from './NumberControl.js';
import { restingText } from './restingText.js';
import type { TextSource } from './TextSource.js';

interface StoredNumberTextOptions {
  source: TextSource;
  onValueChange: ((text: string) => void) | undefined;
  maxDecimals: number;
  minDecimals: number;
}

interface StoredNumberText {
  input: RefObject<HTMLInputElement | null>;
  number: NumberText;
  onText: (text: string) => void;
}

/** What useNumberText does, for a text that React never sees: it is written to the input where it differs from what stands there. */
export function useStoredNumberText({ source, onValueChange, maxDecimals, minDecimals }: StoredNumberTextOptions): StoredNumberText {
  const format = usePlainFormat();
  const input = useRef<HTMLInputElement>(null);
  const byPointer = useRef(false);
  const focused = useRef(false);

  const resting = () => restingText(source.current(), format, { minDecimals, maxDecimals });
  const show = () => {
    const text = focused.current ? source.current() : resting();
    if (input.current && input.current.value !== text) input.current.value = text;
  };
  const heard = useRef<string>(undefined);
  // A store tells of more than this text, and a text in full dress is dear.
  const hear = () => {
    const text = source.current();
    if (text === heard.current) return;
    heard.current = text;
    show();
  };
  const write = (text: string) => {
    onValueChange?.(text);
    // A store that refused the text, or made another of it, has the last word.
    show();
  };
  const evaluate = () => {
    const result = computedText(source.current(), maxDecimals);
    if (result !== undefined) write(result);
  };

  const [first] = useState(resting);
  const latest = useLatest(hear);
  useIsomorphicLayoutEffect(show);
  useIsomorphicLayoutEffect(() => source.subscribe(() => latest.current()), [source, latest]);

  return {
    input,
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
