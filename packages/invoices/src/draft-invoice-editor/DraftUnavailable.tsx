'use client';
import { Button, DocumentIcon, EmptyState, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditorSettings } from './EditorSettings.js';
import { useEditor } from './SessionContext.js';

/** A draft that cannot be shown: gone for good, or out of reach for now. */
export function DraftUnavailable({ phase }: { phase: 'missing' | 'broken' }) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const { onEvent } = useEditorSettings();
  const texts = useMessages(invoiceMessages);
  const { reopen } = useEditor();
  const isMissing = phase === 'missing';
  return (
    <div className={slotClass('draft-invoice-editor', 'gs-editor')} data-gs-slot="draft-invoice-editor" data-state={phase}>
      <EmptyState
        icon={<DocumentIcon />}
        role="alert"
        title={isMissing ? texts.missingTitle : texts.brokenTitle}
        actions={
          isMissing ? (
            onEvent && (
              <Button variant="primary" onClick={() => onEvent({ type: 'invoice.new' })}>
                {texts.newInvoice}
              </Button>
            )
          ) : (
            <Button variant="primary" onClick={reopen}>
              {texts.retry}
            </Button>
          )
        }
      >
        {isMissing ? texts.missingText : texts.brokenText}
      </EmptyState>
    </div>
  );
}
