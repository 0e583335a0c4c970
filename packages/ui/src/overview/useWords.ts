'use client';
import { useLocale } from '../provider/useLocale.js';

/** Words of a page that shows parts: Spanish, or English where the provider speaks it. */
export function useWords(): (spanish: string, english: string) => string {
  const locale = useLocale();
  return (spanish, english) => (locale === 'en' ? english : spanish);
}
