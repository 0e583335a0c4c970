'use client';
import type { Client, Team } from '@gigstack-ui/api';
import { genericReceiver } from '@gigstack-ui/cfdi/choices';
import { ClientPicker } from '@gigstack-ui/clients/client-picker';
import { useClient } from '@gigstack-ui/hooks';
import { Button, Card, Skeleton, useMessages } from '@gigstack-ui/ui';
import { useEffect, useRef, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useParties } from './FindingsProvider.js';
import { PublicReceiver, ReceiverDialog } from './laterParts.js';
import { isPublicReceiver } from './model/isPublicReceiver.js';
import { setReceiver } from './model/setReceiver.js';
import type { ReceiverDialogProps } from './ReceiverDialog.js';
import { ReceiverFacts } from './ReceiverFacts.js';
import { ReceiverGaps } from './ReceiverGaps.js';
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
  const issuer = useParties().issuer as Team | undefined;
  /** What is being done about the receiver: another is looked for, or the public is asked about. */
  const [act, setAct] = useState<'search' | 'public'>();
  const [dialog, setDialog] = useState<Pick<ReceiverDialogProps, 'clientId' | 'defaults' | 'only'>>();
  const picker = useRef<HTMLInputElement>(null);
  const isPicking = !isLocked && (act === 'search' || (clientId === '' && act === undefined));
  const isSettled = !isPicking && act === undefined;

  useEffect(() => {
    if (act !== 'search') return;
    picker.current?.focus();
    // What is typed next looks for somebody else.
    picker.current?.select();
  }, [act]);

  function choose(client: Client | undefined, isGlobal = form.getState().document.global !== null): void {
    // The same name may stand for the sales of a month or for one of them: the person says which.
    if (isPublicReceiver(client) && !isGlobal && form.getState().document.invoice_type === 'I') return setAct('public');
    setAct(undefined);
    edit(setReceiver(client, isGlobal && isPublicReceiver(client)));
  }

  function newForeigner(): void {
    const { address, ...foreigner } = genericReceiver('foreign', { issuerZip: issuer?.address?.zip ?? '' });
    setDialog({ defaults: { ...foreigner, address: { ...address, country: 'USA' } } });
  }

  return (
    <Card
      data-gs-path="client"
      title={texts.receiver}
      headingLevel={3}
      actions={
        isSettled &&
        !isLocked &&
        !isHidden && (
          <>
            <Button variant="quiet" size="sm" onClick={() => setDialog({ clientId })}>
              {texts.editReceiver}
            </Button>
            <Button variant="quiet" size="sm" onClick={() => setAct('search')}>
              {texts.changeClient}
            </Button>
          </>
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
              <Button size="sm" variant="quiet" onClick={() => setDialog({})}>
                {texts.newClient}
              </Button>
              <Button size="sm" variant="quiet" onClick={() => setAct('public')}>
                {texts.publicReceiver}
              </Button>
              <Button size="sm" variant="quiet" onClick={newForeigner}>
                {texts.foreignReceiver}
              </Button>
            </p>
          </div>
        )}
        {!isHidden && isSettled && (
          <ReceiverFacts receiver={receiver.data} isLoading={receiver.isPending && clientId !== ''} isFailed={receiver.isError} onRetry={() => void receiver.refetch()} error={error} />
        )}
        <UseField receiver={receiver.data} />
      </div>
      {isSettled && !isLocked && !isHidden && <ReceiverGaps onOpen={(only) => setDialog({ clientId, only })} />}
      {dialog && <ReceiverDialog {...dialog} onClose={() => setDialog(undefined)} onDone={choose} />}
    </Card>
  );
}
