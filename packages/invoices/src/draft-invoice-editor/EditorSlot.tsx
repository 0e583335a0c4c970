'use client';
import type { ReactNode } from 'react';
import { holds, type DraftInvoiceSection } from './DraftInvoiceFields.js';
import { useEditorSettings, type DraftInvoiceSlot } from './EditorSettings.js';

/** A place of the editor: nothing where the host hides it, what the host put there, or what we would show, which that gets as its children. */
export function EditorSlot({ name, children }: { name: DraftInvoiceSlot; children: ReactNode }) {
  const { fields, slots } = useEditorSettings();
  const Slot = slots[name];
  if (holds(fields, name as DraftInvoiceSection, 'hidden')) return null;
  return Slot ? <Slot>{children}</Slot> : children;
}
