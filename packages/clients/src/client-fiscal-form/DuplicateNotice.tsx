'use client';
import { Alert, Button, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';

/** There is a client with this RFC already: go on with that one, or say that it is another. */
export function DuplicateNotice() {
  const texts = useMessages(clientMessages);
  const { model, readOnly } = useClientForm();
  const { duplicate, client } = model;
  if (!duplicate || readOnly) return null;
  return (
    <Alert
      tone="warn"
      className="gs-client-whole"
      title={texts.duplicateTitle}
      actions={
        <>
          {!client && (
            <Button size="sm" onClick={model.openDuplicate}>
              {texts.duplicateOpen}
            </Button>
          )}
          <Button size="sm" variant="quiet" onClick={model.keepDuplicate}>
            {texts.duplicateKeep}
          </Button>
        </>
      }
    >
      <p>{duplicate.legal_name ?? duplicate.name ?? duplicate.tax_id}</p>
      {!client && <p className="gs-client-note">{texts.duplicateCarried}</p>}
    </Alert>
  );
}
