'use client';
import { useMemo } from 'react';
import { useUi } from '../provider/uiContext.js';
import { createFormat, type Format } from './createFormat.js';
import { leftToRight } from './leftToRight.js';

/** Writers are costly to make and the same for everybody who speaks one language in one time zone. */
const made = new Map<string, Format>();

/** Intl writers for the provider's locale and time zone, for text that is typed over: nothing is in it that was not typed. */
export function usePlainFormat(): Format {
  const { locale, timeZone } = useUi();
  const key = `${locale} ${timeZone ?? ''}`;
  const format = made.get(key) ?? createFormat(locale, timeZone);
  made.set(key, format);
  return format;
}

/** Intl writers for the provider's locale and time zone. */
export function useFormat(): Format {
  const { dir } = useUi();
  const plain = usePlainFormat();
  return useMemo(() => (dir === 'rtl' ? leftToRight(plain) : plain), [dir, plain]);
}
