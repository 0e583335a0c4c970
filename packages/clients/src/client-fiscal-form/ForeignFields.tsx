'use client';
import { CountryPicker } from '@gigstack-ui/pickers';
import { TextField, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { foreignTaxIdOf, withForeignTaxId } from './model/foreignTaxId.js';
import { useFieldProps } from './useFieldProps.js';

/** What tells one client abroad from another, since they all share one RFC: country and the tax id they have there. */
export function ForeignFields() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const country = useFieldProps('country');
  const { readOnly } = useFieldProps('metadata');
  if (model.taxpayer.kind !== 'foreign') return null;
  return (
    <>
      <div className="gs-client-half" data-gs-field="country">
        <CountryPicker {...country} optional={false} label={texts.country} value={model.form.country} onValueChange={(code) => model.edit({ country: code })} />
      </div>
      <div className="gs-client-half">
        <TextField label={texts.foreignTaxId} optional code value={foreignTaxIdOf(model.form)} readOnly={readOnly} onValueChange={(text) => model.edit(withForeignTaxId(model.form, text))} />
      </div>
    </>
  );
}
