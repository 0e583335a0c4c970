'use client';
import { TextField, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { emailsOf } from './model/emailsOf.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

/** Who else gets the invoice by e-mail. */
export function EmailsField() {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.emails);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('emails');
  const [isLeft, setLeft] = useState(true);
  if (isHidden) return null;
  const [wrong] = emailsOf(value).invalid;
  return (
    <div data-gs-path="emails">
      <TextField
        label={texts.emails}
        hint={later.emailsHint}
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        required={isRequired}
        readOnly={isLocked}
        error={error ?? (isLeft && wrong !== undefined ? texts.emailWrong(wrong) : undefined)}
        value={value}
        onValueChange={(emails) => edit(setDocument({ emails }))}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />
    </div>
  );
}
