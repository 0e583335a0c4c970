'use client';
import type { Client } from '@gigstack-ui/api';
import { useClients, useClientSearch } from '@gigstack-ui/hooks';
import { Button, PlusIcon, SearchIcon, TextField, useMessages, useSlotClasses, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import { useDeferredValue, useState } from 'react';
import type { ClientSlot } from '../clientSlots.js';
import type { ClientFiscalFormProps } from '../client-fiscal-form/ClientFiscalForm.js';
import { ClientFiscalDialog, DeleteClient, PortalLink } from '../laterParts.js';
import { clientListMessages } from '../messages/clientListMessages.js';
import type { ClientListEvent } from './ClientListEvent.js';
import { ClientRows } from './ClientRows.js';

/** Props of ClientList. */
export interface ClientListProps extends SlottedProps<ClientSlot> {
  /** Shows the clients and lets nothing be changed. */
  readOnly?: boolean | undefined;
  /** The form that makes and mends clients: its fields, and whether and how it reads a Constancia. */
  form?: Pick<ClientFiscalFormProps, 'fields' | 'csf' | 'csfReader'> | undefined;
  onEvent?: ((event: ClientListEvent) => void) | undefined;
}

/** What is done to which client; without a client a new one is made. */
type Act = { readonly act: 'edit'; readonly client?: Client } | { readonly act: 'delete' | 'portal'; readonly client: Client };

function OwnClientList({ readOnly = false, form, onEvent }: ClientListProps) {
  const slotClass = useSlotClasses<ClientSlot>();
  const texts = useMessages(clientListMessages);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<Act>();
  const text = useDeferredValue(typed).trim();
  const recent = useClients({ limit: 20, enabled: text === '' });
  const search = useClientSearch(text, { limit: 20 });
  const close = () => setOpen(undefined);

  return (
    <section className={slotClass('client-list', 'gs-clients')} aria-label={texts.clients} data-gs-slot="client-list" data-state={readOnly ? 'read-only' : 'editing'}>
      <div className="gs-clients-bar">
        <TextField label={texts.searchClients} hideLabel type="search" placeholder={texts.searchClients} start={<SearchIcon />} value={typed} onValueChange={setTyped} />
        {!readOnly && (
          <Button variant="primary" onClick={() => setOpen({ act: 'edit' })}>
            <PlusIcon />
            {texts.newClient}
          </Button>
        )}
      </div>
      <ClientRows
        query={text === '' ? recent : search}
        isSearch={text !== ''}
        readOnly={readOnly}
        onNew={() => setOpen({ act: 'edit' })}
        onAct={(act, client) => setOpen({ act, client })}
      />
      {open?.act === 'edit' && (
        <ClientFiscalDialog
          {...form}
          open
          clientId={open.client?.id}
          onOpenChange={(isOpen) => !isOpen && close()}
          onEvent={({ type, ...event }) => {
            if ((type === 'client.created' || type === 'client.updated') && 'clientId' in event) onEvent?.({ type, clientId: event.clientId });
          }}
        />
      )}
      {open?.act === 'delete' && <DeleteClient client={open.client} onClose={close} onDeleted={() => onEvent?.({ type: 'client.deleted', clientId: open.client.id })} />}
      {open?.act === 'portal' && <PortalLink client={open.client} onClose={close} onMade={() => onEvent?.({ type: 'client.portal', clientId: open.client.id })} />}
    </section>
  );
}

/** The clients of the team, newest first: found, made, mended, sent their portal, deleted. */
export const ClientList = withClassNames('ClientList', OwnClientList);
