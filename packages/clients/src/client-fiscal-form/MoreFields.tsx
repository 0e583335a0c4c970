'use client';
import { CountryPicker } from '@gigstack-ui/pickers';
import { Checkbox, TextField, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { MetadataFields } from './MetadataFields.js';
import type { ClientTextField } from './model/ClientForm.js';
import { useFieldProps, useIsHidden } from './useFieldProps.js';

/** What no invoice needs: address, short name, habits and the host's own data. */
export function MoreFields() {
  return (
    <div className="gs-client-fields gs-client-whole">
      <PlainField field="name" width="half" />
      <PlainField field="company" width="half" />
      <AddressFields />
      <DefaultsFields />
      <MetadataFields />
    </div>
  );
}

const labels = { name: 'shortName', company: 'company', street: 'street', exterior: 'exterior', interior: 'interior', neighborhood: 'neighborhood', municipality: 'municipality', city: 'city', state: 'state' } as const;

/** One text of the client. */
function PlainField({ field, width }: { field: ClientTextField & keyof typeof labels; width: 'half' | 'third' | 'two-thirds' }) {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const props = useFieldProps(field, field === 'name' && texts.shortNameHint);
  if (useIsHidden(field)) return null;
  return (
    <div className={`gs-client-${width}`} data-gs-field={field}>
      <TextField {...props} optional={false} label={texts[labels[field]]} value={model.form[field]} onValueChange={(text) => model.edit({ [field]: text })} />
    </div>
  );
}

function AddressFields() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const country = useFieldProps('country');
  if (useIsHidden('street')) return null;
  return (
    <fieldset className="gs-client-group">
      <legend>{texts.address}</legend>
      <div className="gs-client-fields">
        <PlainField field="street" width="two-thirds" />
        <PlainField field="exterior" width="third" />
        <PlainField field="interior" width="third" />
        <PlainField field="neighborhood" width="two-thirds" />
        <PlainField field="municipality" width="half" />
        <PlainField field="city" width="half" />
        <PlainField field="state" width="half" />
        {model.taxpayer.kind !== 'foreign' && (
          <div className="gs-client-half" data-gs-field="country">
            <CountryPicker {...country} optional={false} label={texts.country} value={model.form.country} onValueChange={(code) => model.edit({ country: code })} />
          </div>
        )}
      </div>
    </fieldset>
  );
}

const habits = { keep_full_legal_name: 'keepFullName', issue_automatic_invoices: 'automaticInvoices', issue_invoiceable_receipts: 'invoiceableReceipts' } as const;

function DefaultsFields() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const { readOnly } = useFieldProps('keep_full_legal_name');
  if (useIsHidden('keep_full_legal_name')) return null;
  return (
    <fieldset className="gs-client-group">
      <legend>{texts.defaultsTitle}</legend>
      {(Object.keys(habits) as (keyof typeof habits)[]).map((field) => (
        <Checkbox key={field} label={texts[habits[field]]} checked={model.form[field]} disabled={readOnly} onCheckedChange={(checked) => model.edit({ [field]: checked })} />
      ))}
    </fieldset>
  );
}
