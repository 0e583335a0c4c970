'use client';
import { ExportPicker } from '@gigstack-ui/pickers';
import { useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** c_Exportacion 01, "no aplica": what an invoice says when nothing else is chosen. */
const NONE = '01';

/** Whether goods leave the country. */
export function ExportField() {
  const texts = useMessages(invoiceMessages);
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.exports);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('exports');
  if (isHidden) return null;
  return (
    <div data-gs-path="exports">
      <ExportPicker
        label={texts.exports}
        required={isRequired}
        readOnly={isLocked}
        error={error}
        value={value || NONE}
        onValueChange={(exports) => edit(setDocument({ exports: exports === NONE ? '' : exports }))}
      />
    </div>
  );
}
