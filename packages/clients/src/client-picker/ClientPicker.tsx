'use client';
import type { Client } from '@gigstack-ui/api';
import { useClient } from '@gigstack-ui/hooks';
import { Combobox, useMessages, type ComboboxProps } from '@gigstack-ui/ui';
import { forwardRef, useState } from 'react';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientOptions } from './useClientOptions.js';

type FieldProps = Pick<ComboboxProps<Client>, 'label' | 'hint' | 'error' | 'required' | 'optional' | 'hideLabel' | 'placeholder' | 'disabled' | 'readOnly' | 'name' | 'id' | 'className' | 'autoFocus' | 'onBlur' | 'onFocus'>;

/** Props of ClientPicker. */
export interface ClientPickerProps extends FieldProps {
  /** Id of the chosen client; '' or null when none is. */
  value: string | null;
  /** Receives the id, and the record when the choice came from the list; '' when the choice was cleared. */
  onValueChange: (clientId: string, client: Client | undefined) => void;
}

/** One client of the team, found on the server by name, RFC or e-mail; recent clients before anything is typed. */
export const ClientPicker = forwardRef<HTMLInputElement, ClientPickerProps>(function ClientPicker({ value, onValueChange, placeholder, ...field }, ref) {
  const texts = useMessages(clientMessages);
  const [typed, setTyped] = useState('');
  const options = useClientOptions(typed);
  const chosen = useClient(value || undefined);

  return (
    <Combobox<Client>
      {...field}
      ref={ref}
      data-gs-slot="client-picker"
      placeholder={placeholder ?? texts.searchClients}
      filter="none"
      items={options.clients}
      loading={options.isLoading}
      emptyText={options.isFailed ? texts.searchFailed : typed ? texts.noMatches : texts.noClients}
      itemKey={(client) => client.id}
      itemLabel={(client) => client.legal_name ?? client.name ?? texts.unnamed}
      itemCode={(client) => client.tax_id ?? ''}
      itemDescription={(client) => client.email}
      value={(value && chosen.data) || null}
      onInputValueChange={setTyped}
      onValueChange={(client) => onValueChange(client?.id ?? '', client ?? undefined)}
    />
  );
});
