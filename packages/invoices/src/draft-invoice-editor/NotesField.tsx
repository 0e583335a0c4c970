'use client';
import { TextArea, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** Words for the PDF, which are no part of the CFDI. */
export function NotesField() {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.invoice_pdf_notes);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('invoice_pdf_notes');
  if (isHidden) return null;
  return (
    <div data-gs-path="invoice_pdf_notes">
      <TextArea
        label={texts.notes}
        hint={later.notesHint}
        required={isRequired}
        readOnly={isLocked}
        error={error}
        value={value}
        onValueChange={(invoice_pdf_notes) => edit(setDocument({ invoice_pdf_notes }))}
      />
    </div>
  );
}
