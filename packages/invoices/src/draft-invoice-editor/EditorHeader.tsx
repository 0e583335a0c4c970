'use client';
import { Badge, Button, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditorSettings } from './EditorSettings.js';
import { HistoryButtons } from './HistoryButtons.js';
import { SaveStatus } from './SaveStatus.js';
import { useEditorState, useFormValue } from './SessionContext.js';
import { StampButton } from './StampButton.js';

/** Title, state, and the two acts of the editor; it stays in sight while the invoice scrolls. */
export function EditorHeader({ isPreviewing, onPreview, onStamp }: { isPreviewing: boolean; onPreview: () => void; onStamp: () => void }) {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const { readOnly } = useEditorSettings();
  const texts = useMessages(invoiceMessages);
  const type = useFormValue(({ document }) => document.invoice_type);
  const isTest = useEditorState(({ stored }) => stored?.livemode === false);
  return (
    <header className={slotClass('header', 'gs-editor-bar')} data-gs-slot="header">
      <h2 className="gs-editor-title">{type === 'E' ? texts.creditNote : texts.incomeInvoice}</h2>
      <Badge>{texts.draft}</Badge>
      {!readOnly && <SaveStatus />}
      {!readOnly && <HistoryButtons />}
      {isTest && (
        <Badge tone="warn" title={texts.testMeaning}>
          {texts.test}
        </Badge>
      )}
      <div className="gs-editor-acts">
        <Button className="gs-editor-preview-act" aria-pressed={isPreviewing} onClick={onPreview}>
          {texts.preview}
        </Button>
        {!readOnly && <StampButton onStamp={onStamp} />}
      </div>
    </header>
  );
}
