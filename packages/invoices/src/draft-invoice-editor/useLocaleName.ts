'use client';
import { useLocale } from '@gigstack-ui/ui';

/** Picks the name in the language of the screen from a table that has both. */
export function useLocaleName(): (name: { readonly 'es-MX': string; readonly en: string }) => string {
  const locale = useLocale();
  return (name) => name[locale];
}
