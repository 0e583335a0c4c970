'use client';
import { Button, DocumentIcon, EmptyState, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useEffect, useRef } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { useEditorSettings } from './EditorSettings.js';

/** What stands where a draft was that the person deleted here. */
export function DeletedDraft() {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { onEvent } = useEditorSettings();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed went with the draft.
  useEffect(() => place.current?.focus(), []);
  return (
    <div className={slotClass('draft-invoice-editor', 'gs-editor')} data-gs-slot="draft-invoice-editor" data-state="deleted">
      <EmptyState
        ref={place}
        className="gs-deleted-draft"
        role="status"
        tabIndex={-1}
        icon={<DocumentIcon />}
        title={later.draftDeleted}
        actions={
          onEvent && (
            <Button variant="primary" onClick={() => onEvent({ type: 'invoice.new' })}>
              {texts.newInvoice}
            </Button>
          )
        }
      >
        {later.draftDeletedText}
      </EmptyState>
    </div>
  );
}
