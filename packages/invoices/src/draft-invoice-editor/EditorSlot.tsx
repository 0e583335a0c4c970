'use client';
import type { ReactNode } from 'react';
import { useEditorSettings, type DraftInvoiceSlot } from './EditorSettings.js';

/** A place of the editor: what the host put there, with what we would show as its children. */
export function EditorSlot({ name, children }: { name: DraftInvoiceSlot; children: ReactNode }) {
  const Slot = useEditorSettings().slots[name];
  return Slot ? <Slot>{children}</Slot> : children;
}
