'use client';
import { useMemo } from 'react';
import { useUi } from '../provider/uiContext.js';
import { createFormat, type Format } from './createFormat.js';

/** Intl writers for the provider's locale and time zone. */
export function useFormat(): Format {
  const { locale, timeZone } = useUi();
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}
