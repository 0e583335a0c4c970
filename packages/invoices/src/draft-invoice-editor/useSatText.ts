'use client';
import type { SatErrorText } from '@gigstack-ui/cfdi/sat-errors';
import { createLazy, useLocale } from '@gigstack-ui/ui';
import { useEffect, useSyncExternalStore } from 'react';

type Explain = (code: string) => SatErrorText;

/** The words for 139 rejections, a table per language; only fetched by whoever meets one. */
const tables = {
  'es-MX': createLazy<Explain>(async () => {
    const { satErrors } = await import('@gigstack-ui/cfdi/sat-errors');
    return (code) => satErrors.explain({ code });
  }),
  en: createLazy<Explain>(async () => {
    const [{ satErrors }, { satErrorTextsEn }] = await Promise.all([import('@gigstack-ui/cfdi/sat-errors'), import('@gigstack-ui/cfdi/sat-errors/en')]);
    return (code) => satErrors.explain({ code }, satErrorTextsEn);
  }),
} as const;

const never = () => () => {};
const nothing = () => undefined;

/** What a code of the SAT means and how to mend it, in the language of the editor; undefined without a code, and until the words are here. */
export function useSatText(code: string | undefined): SatErrorText | undefined {
  const table = tables[useLocale()];
  const isWanted = code !== undefined;
  useEffect(() => {
    if (isWanted) void table.preload();
  }, [isWanted, table]);
  const explain = useSyncExternalStore(isWanted ? table.subscribe : never, isWanted ? table.current : nothing, nothing);
  return code === undefined ? undefined : explain?.(code);
}
