'use client';
import { cfdiUseNames, CfdiUsePicker, TaxRegimePicker } from '@gigstack-ui/pickers';
import { TextField, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { Tip } from './Tip.js';
import { useFieldProps } from './useFieldProps.js';

/** The tax regime: only those this kind of person may have. */
export function RegimeField() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const { person, kind } = model.taxpayer;
  const field = useFieldProps('tax_system');
  return (
    <div className="gs-client-whole" data-gs-field="tax_system">
      <TaxRegimePicker
        {...field}
        label={texts.regime}
        optional={false}
        person={person}
        readOnly={field.readOnly || kind !== 'own'}
        value={model.form.tax_system}
        onValueChange={(tax_system) => model.edit({ tax_system })}
      />
    </div>
  );
}

/** What the client uses invoices for: only what regime and person allow. */
export function UseField() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const { form, taxpayer } = model;
  const names: Readonly<Record<string, string>> = useMessages(cfdiUseNames);
  const problem = model.problems.use;
  const field = useFieldProps('use', form.use !== '' && form.tax_system !== '' && taxpayer.uses.some(({ code }) => code === form.use) && texts.useFits);
  return (
    <div className="gs-client-half" data-gs-field="use">
      <CfdiUsePicker
        {...field}
        label={texts.use}
        optional={false}
        regime={form.tax_system}
        person={taxpayer.person}
        readOnly={field.readOnly || taxpayer.kind !== 'own'}
        value={form.use}
        onValueChange={(use) => model.edit({ use })}
      />
      {problem?.code === 'use' && problem.fix !== undefined && !field.readOnly && (
        <Tip actLabel={texts.useValue(names[problem.fix] ?? problem.fix)} onAct={() => model.edit({ use: problem.fix ?? '' })}>
          {texts.useWrong}
        </Tip>
      )}
    </div>
  );
}

/** The postal code of the fiscal address, with its state beside it. */
export function ZipField() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const { form, taxpayer, issuerZip } = model;
  const isForced = taxpayer.kind !== 'own';
  const field = useFieldProps('zip', isForced ? texts.zipOfIssuer : texts.zipHint);
  return (
    <div className="gs-client-half" data-gs-field="zip">
      <TextField
        {...field}
        label={texts.zip}
        optional={false}
        value={form.zip}
        inputMode="numeric"
        autoComplete="postal-code"
        readOnly={field.readOnly || (isForced && form.zip === issuerZip && issuerZip !== '')}
        end={taxpayer.state}
        onValueChange={(text) => model.edit({ zip: text.replace(/\D/g, '').slice(0, 5) })}
      />
    </div>
  );
}

/** A telephone number. */
export function PhoneField() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const field = useFieldProps('phone');
  return (
    <div className="gs-client-half" data-gs-field="phone">
      <TextField {...field} label={texts.phone} type="tel" autoComplete="tel" value={model.form.phone} onValueChange={(phone) => model.edit({ phone })} />
    </div>
  );
}
