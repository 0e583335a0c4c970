'use client';
import type { TextSource } from '@gigstack-ui/ui';
import { useMemo } from 'react';
import { lineOf } from './draftInvoiceForm.js';
import { useEditor } from './SessionContext.js';

/** The text of one field of one line, for an input that owns what it shows. */
export function useLineText(id: string, name: 'quantity' | 'unit_price'): TextSource {
  const { form, onLine } = useEditor();
  return useMemo(() => ({ current: () => lineOf(form.getState(), id)?.[name] ?? '', subscribe: (listener) => onLine(id, listener) }), [form, id, name, onLine]);
}
