'use client';
import type { DraftInvoiceOutput } from '@gigstack-ui/api';
import { useClient } from '@gigstack-ui/hooks';
import { Alert, Button, RadioGroup, useFormat, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { lineMessages } from '../messages/lineMessages.js';
import { differencesOf } from './differencesOf.js';
import { readNumber } from './model/readNumber.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useCodeNames } from './useCodeNames.js';

type Side = 'mine' | 'theirs';

/** Two versions of one draft, side by side by field: one of them as a whole, or the better value of each field. */
export function ConflictVersions({ theirs }: { theirs: DraftInvoiceOutput }) {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const format = useFormat();
  const { keepMine, settle, takeTheirs } = useEditor();
  const mine = useFormValue((form) => form);
  const client = useClient(mine.document.client_id || undefined);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const number = (text: string) => format.number(readNumber(text).value ?? text);
  const differences = differencesOf(mine, theirs, { myClient: client.data?.legal_name ?? '', nameOf: useCodeNames(), texts, lineWords: useMessages(lineMessages), number });
  const taken = differences.map(({ path }) => path).filter((path) => sides[path] === 'theirs');
  const isMixed = taken.length > 0;

  return (
    <Alert
      tone="warn"
      role="alert"
      title={texts.conflictTitle}
      actions={
        <>
          <Button size="sm" variant={isMixed ? 'quiet' : 'secondary'} onClick={takeTheirs}>
            {later.takeTheirs}
          </Button>
          <Button size="sm" variant={isMixed ? 'quiet' : 'primary'} onClick={keepMine}>
            {later.keepMine}
          </Button>
          {isMixed && (
            <Button size="sm" variant="primary" onClick={() => settle(taken)}>
              {later.keepChosen}
            </Button>
          )}
        </>
      }
    >
      <p>{texts.conflictText}</p>
      <div className="gs-conflict">
        {differences.map(({ path, field, here, there }) => (
          <RadioGroup<Side>
            key={path}
            className="gs-conflict-field"
            label={field}
            value={sides[path] ?? 'mine'}
            options={[
              { value: 'mine', label: here || later.conflictNothing, hint: later.conflictMine },
              { value: 'theirs', label: there || later.conflictNothing, hint: later.conflictTheirs },
            ]}
            onValueChange={(side) => setSides((chosen) => ({ ...chosen, [path]: side }))}
          />
        ))}
      </div>
    </Alert>
  );
}
