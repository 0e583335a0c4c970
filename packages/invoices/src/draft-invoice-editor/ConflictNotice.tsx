'use client';
import type { DraftInvoiceOutput } from '@gigstack-ui/api';
import { useClient } from '@gigstack-ui/hooks';
import { Alert, Button, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { differencesOf } from './differencesOf.js';
import { useEditor, useEditorState, useFormValue } from './SessionContext.js';

/** Two versions of one draft, side by side by field, and the choice between them. Nothing is saved until it is made. */
export function ConflictNotice() {
  const theirs = useEditorState(({ conflict }) => conflict);
  // Only a conflict follows the whole form, so that without one no key pays for it.
  return theirs && <Versions theirs={theirs} />;
}

function Versions({ theirs }: { theirs: DraftInvoiceOutput }) {
  const texts = useMessages(invoiceMessages);
  const { keepMine, takeTheirs } = useEditor();
  const mine = useFormValue((form) => form);
  const client = useClient(mine.document.client_id || undefined);
  const differences = differencesOf(mine, theirs, client.data?.legal_name ?? '', texts);

  return (
    <Alert
      tone="warn"
      role="alert"
      title={texts.conflictTitle}
      actions={
        <>
          <Button size="sm" onClick={takeTheirs}>
            {texts.takeTheirs}
          </Button>
          <Button size="sm" variant="primary" onClick={keepMine}>
            {texts.keepMine}
          </Button>
        </>
      }
    >
      <p>{texts.conflictText}</p>
      {differences.length > 0 && (
        <table className="gs-conflict">
          <thead>
            <tr>
              <th scope="col">{texts.conflictField}</th>
              <th scope="col">{texts.conflictMine}</th>
              <th scope="col">{texts.conflictTheirs}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ field, here, there }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{here || texts.conflictNothing}</td>
                <td>{there || texts.conflictNothing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Alert>
  );
}
