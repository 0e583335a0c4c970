'use client';
import { TextArea, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { setDocument } from './model/formEdits.js';
import { xmlProblem } from './model/xmlProblem.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** XML that some receivers ask for after the CFDI; the SAT does not read it. */
export function AddendaField() {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.addenda);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('addenda');
  if (isHidden) return null;
  return (
    <div data-gs-path="addenda">
      <TextArea
        label={texts.addenda}
        hint={later.addendaHint}
        required={isRequired}
        readOnly={isLocked}
        spellCheck={false}
        error={error ?? (xmlProblem(value) ? later.xmlBroken : undefined)}
        value={value}
        onValueChange={(addenda) => edit(setDocument({ addenda }))}
      />
    </div>
  );
}
