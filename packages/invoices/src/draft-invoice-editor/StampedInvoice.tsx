'use client';
import { Button, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { InvoiceView } from '../invoice-view/InvoiceView.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { useEditorSettings } from './EditorSettings.js';
import { EditorSlot } from './EditorSlot.js';
import { useEditorState } from './SessionContext.js';

/** What the draft became, and what people do next. */
export function StampedInvoice() {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { onEvent, handles } = useEditorSettings();
  const invoiceId = useEditorState((state) => state.invoiceId);
  if (!invoiceId) return null;
  const leadsOn = { 'invoice.credit_note': texts.creditNote, 'invoice.cancel': later.cancelInvoice } as const;
  return (
    <div className={slotClass('draft-invoice-editor', 'gs-editor')} data-gs-slot="draft-invoice-editor" data-state="stamped">
      <InvoiceView
        invoiceId={invoiceId}
        isNew
        actions={
          <EditorSlot name="stampedActions">
            {onEvent && (
              <>
                {handles.map((type) => (
                  <Button key={type} variant="quiet" onClick={() => onEvent({ type, invoiceId })}>
                    {leadsOn[type]}
                  </Button>
                ))}
                <Button variant="quiet" onClick={() => onEvent({ type: 'invoice.duplicate', invoiceId })}>
                  {texts.duplicate}
                </Button>
                <Button variant="primary" onClick={() => onEvent({ type: 'invoice.new' })}>
                  {texts.newInvoice}
                </Button>
              </>
            )}
          </EditorSlot>
        }
      />
    </div>
  );
}
