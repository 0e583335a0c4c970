'use client';
import { Select, useFormat, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { issueDays } from './model/issueDays.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';

const NOW = 'now';

/** The day it is issued: that of the stamp, or one of the last three, which is as far back as the SAT takes it. */
export function DateField() {
  const texts = useMessages(invoiceMessages);
  const format = useFormat();
  const { edit } = useEditor();
  const value = useFormValue(({ document }) => document.date);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('date');
  const [openedAt] = useState(Date.now);
  if (isHidden) return null;
  const days = issueDays(openedAt);
  const known = value === '' || days.includes(value);
  const names = [texts.yesterday];
  return (
    <div data-gs-path="date">
      <Select
        label={texts.date}
        required={isRequired}
        disabled={isLocked}
        error={error}
        value={value || NOW}
        options={[
          { value: NOW, label: texts.onStamp },
          ...days.map((day, index) => ({ value: day, label: [names[index], format.date(Number(day))].filter(Boolean).join(', ') })),
          ...(known ? [] : [{ value, label: format.date(Number(value)) }]),
        ]}
        onValueChange={(date) => edit(setDocument({ date: date === NOW ? '' : date }))}
      />
    </div>
  );
}
