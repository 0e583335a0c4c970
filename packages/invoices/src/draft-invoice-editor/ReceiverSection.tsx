'use client';
import type { Client } from '@gigstack-ui/api';
import { ClientPicker } from '@gigstack-ui/clients';
import { useClient } from '@gigstack-ui/hooks';
import { Button, Card, Skeleton, useMessages } from '@gigstack-ui/ui';
import { useEffect, useRef, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { PublicReceiver } from './laterParts.js';
import { isPublicReceiver } from './model/isPublicReceiver.js';
import { setReceiver } from './model/setReceiver.js';
import { ReceiverFacts } from './ReceiverFacts.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';
import { UseField } from './UseField.js';

/** Who is invoiced, and what for. */
export function ReceiverSection() {
  const texts = useMessages(invoiceMessages);
  const { edit, form } = useEditor();
  const clientId = useFormValue(({ document }) => document.client_id);
  const { isHidden, isLocked, isRequired, error } = useDocumentField('client');
  const receiver = useClient(clientId || undefined);
  /** What is being done about the receiver: another is looked for, or the public is asked about. */
  const [act, setAct] = useState<'search' | 'public'>();
  const picker = useRef<HTMLInputElement>(null);
  const isPicking = !isLocked && (act === 'search' || (clientId === '' && act === undefined));

  useEffect(() => {
    if (act !== 'search') return;
    picker.current?.focus();
    // What is typed next looks for somebody else.
    picker.current?.select();
  }, [act]);

  function choose(client: Client | undefined, isGlobal = false): void {
    // The same name may stand for the sales of a month or for one of them: the person says which.
    const asks = isPublicReceiver(client) && !isGlobal && form.getState().document.invoice_type === 'I';
    if (asks) return setAct('public');
    setAct(undefined);
    edit(setReceiver(client, isGlobal));
  }

  return (
    <Card
      data-gs-path="client"
      title={texts.receiver}
      headingLevel={3}
      actions={
        !isPicking &&
        act === undefined &&
        !isLocked &&
        !isHidden && (
          <Button variant="quiet" size="sm" onClick={() => setAct('search')}>
            {texts.changeClient}
          </Button>
        )
      }
    >
      <div className="gs-receiver">
        {!isHidden && act === 'public' && <PublicReceiver fallback={<Skeleton shape="control" count={2} />} onChoose={choose} onCancel={() => setAct(undefined)} />}
        {!isHidden && isPicking && (
          <div className="gs-receiver-choice">
            <ClientPicker
              ref={picker}
              label={texts.client}
              required={isRequired}
              hideLabel={act === 'search'}
              error={error}
              value={clientId}
              onValueChange={(_id, client) => choose(client)}
              placeholder={texts.clientPlaceholder}
            />
            <p className="gs-receiver-acts">
              <Button size="sm" variant="quiet" onClick={() => setAct('public')}>
                {texts.publicReceiver}
              </Button>
            </p>
          </div>
        )}
        {!isHidden && !isPicking && act === undefined && (
          <ReceiverFacts receiver={receiver.data} isLoading={receiver.isPending && clientId !== ''} isFailed={receiver.isError} onRetry={() => void receiver.refetch()} error={error} />
        )}
        <UseField receiver={receiver.data} />
      </div>
    </Card>
  );
}
