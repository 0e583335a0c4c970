'use client';
import { Button, useAnnounce, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useEffect } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditor, useEditorState } from './SessionContext.js';

/** The way back of the line taken out last. */
export function RemovedLine() {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const announce = useAnnounce();
  const { restoreLine } = useEditor();
  const removed = useEditorState((state) => state.removed);
  useEffect(() => {
    if (removed) announce(texts.lineRemoved);
  }, [announce, removed, texts.lineRemoved]);

  if (!removed) return null;
  return (
    <div className={slotClass('removed-line', 'gs-lines-removed')} data-gs-slot="removed-line">
      <span>{texts.lineRemoved}</span>
      <Button variant="quiet" size="sm" onClick={restoreLine}>
        {texts.undo}
      </Button>
    </div>
  );
}
