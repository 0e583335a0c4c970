'use client';
import { ClientPicker } from '@gigstack-ui/clients';
import { useClient } from '@gigstack-ui/hooks';
import type { Client } from '@gigstack-ui/api';
import { Button, Card, useMessages } from '@gigstack-ui/ui';
import { useEffect, useRef, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { setDocument } from './model/formEdits.js';
import { fittingUse } from './model/fittingUse.js';
import { ReceiverFacts } from './ReceiverFacts.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';
import { UseField } from './UseField.js';

/** Who is invoiced, and what for. */
export function ReceiverSection() {
  const texts = useMessages(invoiceMessages);
  const { edit, form } = useEditor();
  const clientId = useFormValue(({ document }) => document.client_id);
  const { isLocked: readOnly, isRequired, error } = useDocumentField('client');
  const receiver = useClient(clientId || undefined);
  const [isChanging, setChanging] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const isPicking = (clientId === '' || isChanging) && !readOnly;

  useEffect(() => {
    if (isChanging) picker.current?.focus();
  }, [isChanging]);

  function choose(id: string, client: Client | undefined): void {
    setChanging(false);
    edit(setDocument({ client_id: id, use: fittingUse(form.getState().document, client) }));
  }

  return (
    <Card
      data-gs-path="client"
      title={texts.receiver}
      headingLevel={3}
      actions={
        !isPicking &&
        !readOnly && (
          <Button variant="quiet" size="sm" onClick={() => setChanging(true)}>
            {texts.changeClient}
          </Button>
        )
      }
    >
      <div className="gs-receiver">
        {isPicking ? (
          <ClientPicker ref={picker} label={texts.client} required={isRequired} hideLabel={isChanging} error={error} value={clientId} onValueChange={choose} placeholder={texts.clientPlaceholder} />
        ) : (
          <ReceiverFacts receiver={receiver.data} isLoading={receiver.isPending && clientId !== ''} isFailed={receiver.isError} onRetry={() => void receiver.refetch()} error={error} />
        )}
        <UseField receiver={receiver.data} />
      </div>
    </Card>
  );
}
