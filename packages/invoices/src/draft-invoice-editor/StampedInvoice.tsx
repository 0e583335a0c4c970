'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { InvoiceView } from '../invoice-view/InvoiceView.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { DraftInvoiceEvent } from './DraftInvoiceEvent.js';
import { useEditorState } from './SessionContext.js';

/** What the draft became, and what people do next. */
export function StampedInvoice({ onEvent }: { onEvent: ((event: DraftInvoiceEvent) => void) | undefined }) {
  const texts = useMessages(invoiceMessages);
  const invoiceId = useEditorState((state) => state.invoiceId);
  if (!invoiceId) return null;
  return (
    <div className="gs-editor" data-gs-slot="draft-invoice-editor" data-state="stamped">
      <InvoiceView
        invoiceId={invoiceId}
        isNew
        actions={
          onEvent && (
            <>
              <Button variant="quiet" onClick={() => onEvent({ type: 'invoice.duplicate', invoiceId })}>
                {texts.duplicate}
              </Button>
              <Button variant="primary" onClick={() => onEvent({ type: 'invoice.new' })}>
                {texts.newInvoice}
              </Button>
            </>
          )
        }
      />
    </div>
  );
}
