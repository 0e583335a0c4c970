'use client';
import type { Client, ClientInput } from '@gigstack-ui/api';
import type { ClientFieldName, ClientFieldSettings } from '@gigstack-ui/clients';
import { ClientFiscalDialog } from '@gigstack-ui/clients/client-fiscal-form';

/** Props of ReceiverDialog. */
export interface ReceiverDialogProps {
  /** Client to edit; absent makes a new one. */
  clientId?: string | undefined;
  defaults?: ClientInput | undefined;
  /** The only fields to show; all unless told. */
  only?: readonly ClientFieldName[] | undefined;
  onClose: () => void;
  /** The client as it is now, saved or found. */
  onDone: (client: Client) => void;
}

const FIELDS: readonly ClientFieldName[] = ['tax_id', 'legal_name', 'tax_system', 'use', 'zip', 'emails', 'phone', 'name', 'company', 'address', 'defaults', 'metadata'];

/** The fiscal data of the receiver over the invoice: all of it, or exactly what is missing. */
export function ReceiverDialog({ clientId, defaults, only, onClose, onDone }: ReceiverDialogProps) {
  const fields: ClientFieldSettings = only ? Object.fromEntries(FIELDS.map((name) => [name, { hide: !only.includes(name), require: only.includes(name) }])) : {};
  return (
    <ClientFiscalDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      clientId={clientId}
      defaults={defaults}
      fields={fields}
      onEvent={(event) => {
        if (event.type === 'client.created' || event.type === 'client.updated' || (event.type === 'client.chosen' && !event.isDirty)) onDone(event.client);
      }}
    />
  );
}
