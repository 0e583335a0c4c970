'use client';
import type { Client, ClientInput } from '@gigstack-ui/api';
import { rfc } from '@gigstack-ui/cfdi';
import { useClient } from '@gigstack-ui/hooks';
import { Button, Combobox, SlotClasses, fillRef, useMessages, useSlotClasses, type ComboboxProps, type SlottedProps } from '@gigstack-ui/ui';
import { forwardRef, useRef, useState } from 'react';
import type { ClientSlot } from '../clientSlots.js';
import type { ClientFiscalFormProps } from '../client-fiscal-form/ClientFiscalForm.js';
import { ClientFiscalDialog } from '../laterParts.js';
import { clientPickerMessages } from '../messages/clientPickerMessages.js';
import { useClientOptions } from './useClientOptions.js';

type FieldProps = Pick<ComboboxProps<Client>, 'label' | 'hint' | 'error' | 'required' | 'optional' | 'hideLabel' | 'placeholder' | 'disabled' | 'readOnly' | 'name' | 'id' | 'className' | 'autoFocus' | 'onBlur' | 'onFocus'>;

/** Props of ClientPicker. */
export interface ClientPickerProps extends FieldProps, SlottedProps<ClientSlot> {
  /** Id of the chosen client; '' or null when none is. */
  value: string | null;
  /** Receives the id, and the record when the choice came from the list or was made in place; '' when the choice was cleared. */
  onValueChange: (clientId: string, client: Client | undefined) => void;
  /** Offers to create what was typed, as the last line of the list; true unless told. */
  creatable?: boolean | undefined;
  /** Offers to edit the chosen client over the page. */
  editable?: boolean | undefined;
  /** The form that makes and edits clients: its fields, and whether and how it reads a Constancia. */
  form?: Pick<ClientFiscalFormProps, 'fields' | 'csf' | 'csfReader'> | undefined;
}

const OwnClientPicker = forwardRef<HTMLInputElement, ClientPickerProps>(function ClientPicker({ value, onValueChange, placeholder, creatable = true, editable = false, form, ...field }, ref) {
  const slotClass = useSlotClasses<ClientSlot>();
  const texts = useMessages(clientPickerMessages);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<{ clientId?: string; defaults?: ClientInput }>();
  const input = useRef<HTMLInputElement>(null);
  const options = useClientOptions(typed);
  const chosen = useClient(value || undefined);
  const mayChange = !field.disabled && !field.readOnly;
  /** Made from a Constancia while the form stays open: whoever asked hears of it when the form is closed, since they may take the picker away. */
  const made = useRef<Client>(undefined);

  function give(client: Client): void {
    made.current = undefined;
    onValueChange(client.id, client);
  }

  function close(): void {
    setOpened(undefined);
    if (made.current) give(made.current);
    // The field that asked gets the focus back, whatever the list or the dialog made of it.
    setTimeout(() => input.current?.focus());
  }

  return (
    <div className={slotClass('client-picker', 'gs-client-picker')} data-gs-slot="client-picker">
      <Combobox<Client>
        {...field}
        ref={(element) => {
          fillRef(ref, element);
          input.current = element;
        }}
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
        // Not before the answer is here: the client may be in it.
        onCreate={creatable && mayChange && !options.isLoading ? (text) => setOpened({ defaults: defaultsOf(text) }) : undefined}
        createLabel={texts.createClientNamed}
      />
      {editable && value && mayChange && (
        <Button size="sm" variant="quiet" className="gs-client-edit" onClick={() => setOpened({ clientId: value })}>
          {texts.editClient}
        </Button>
      )}
      {opened && (
        <ClientFiscalDialog
          {...form}
          {...opened}
          open
          onOpenChange={(open) => !open && close()}
          onEvent={(event) => {
            if (event.type === 'client.created' || event.type === 'client.updated') {
              if (event.source === 'csf') made.current = event.client;
              else give(event.client);
            } else if (event.type === 'client.chosen' && !event.isDirty) give(event.client);
          }}
        />
      )}
    </div>
  );
});

/** One client of the team, found on the server by name, RFC or e-mail; recent clients before anything is typed, and a new one in place. */
export const ClientPicker = forwardRef<HTMLInputElement, ClientPickerProps>(function ClientPicker({ classNames, ...props }, ref) {
  return (
    <SlotClasses<ClientSlot> classNames={classNames}>
      <OwnClientPicker {...props} ref={ref} />
    </SlotClasses>
  );
});

/** What was typed is an RFC, an e-mail or a name. */
function defaultsOf(text: string): ClientInput {
  const typed = text.trim();
  if (typed === '') return {};
  if (typed.includes('@')) return { email: typed };
  return rfc.parse(typed).valid ? { tax_id: rfc.normalize(typed) } : { legal_name: typed.toUpperCase() };
}
