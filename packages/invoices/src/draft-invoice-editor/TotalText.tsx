'use client';
import { useFormat } from '@gigstack-ui/ui';
import { useEditor, useFormValue } from './SessionContext.js';
import { useTotal } from './useTotals.js';

interface TotalTextProps {
  say?: ((amount: string) => string) | undefined;
  /** It follows once the typing rests: what it stands in is as wide as its words, and with each key the page would be laid out again. */
  atRest?: boolean;
}

/** The total as money, and nothing else: it renders with each key, what it stands in does not. */
export function TotalText({ say = (amount) => amount, atRest = false }: TotalTextProps) {
  const format = useFormat();
  const { totals, quietForm } = useEditor();
  const total = useTotal({ totals }, atRest ? quietForm.subscribe : totals.subscribe);
  const currency = useFormValue(({ document }) => document.currency);
  return <>{say(format.money(total, currency))}</>;
}
