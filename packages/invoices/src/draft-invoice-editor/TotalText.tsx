'use client';
import { useFormat } from '@gigstack-ui/ui';
import { useEditor, useFormValue } from './SessionContext.js';
import { useTotal } from './useTotals.js';

/** The total as money, and nothing else: it renders with each key, what it stands in does not. */
export function TotalText({ say = (amount) => amount }: { say?: ((amount: string) => string) | undefined }) {
  const format = useFormat();
  const total = useTotal(useEditor());
  const currency = useFormValue(({ document }) => document.currency);
  return <>{say(format.money(total, currency))}</>;
}
