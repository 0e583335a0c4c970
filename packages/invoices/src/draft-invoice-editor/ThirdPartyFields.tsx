'use client';
import { rfc } from '@gigstack-ui/cfdi';
import { personOf } from '@gigstack-ui/cfdi/receiver';
import { TaxRegimePicker } from '@gigstack-ui/pickers';
import { Switch, TextField, useMessages } from '@gigstack-ui/ui';
import { lineMessages } from '../messages/lineMessages.js';
import type { ThirdPartyForm } from './lineForm.js';

interface ThirdPartyFieldsProps {
  value: ThirdPartyForm | null;
  readOnly: boolean;
  onChange: (value: ThirdPartyForm | null) => void;
}

const NOBODY: ThirdPartyForm = { tax_id: '', legal_name: '', tax_system: '', zip: '' };

/** On whose behalf a line is sold (ACuentaTerceros), if it is not one's own. */
export function ThirdPartyFields({ value, readOnly, onChange }: ThirdPartyFieldsProps) {
  const texts = useMessages(lineMessages);
  const set = (patch: Partial<ThirdPartyForm>) => onChange({ ...NOBODY, ...value, ...patch });
  return (
    <div className="gs-third-party">
      <Switch label={texts.forThirdParty} checked={value !== null} disabled={readOnly} onChange={(event) => onChange(event.currentTarget.checked ? NOBODY : null)} />
      {value && (
        <fieldset className="gs-third-party-fields">
          <legend className="gs-visually-hidden">{texts.thirdParty}</legend>
          <TextField label={texts.thirdPartyRfc} code readOnly={readOnly} value={value.tax_id} onValueChange={(text) => set({ tax_id: rfc.normalize(text) })} />
          <TextField label={texts.thirdPartyZip} code inputMode="numeric" maxLength={5} readOnly={readOnly} value={value.zip} onValueChange={(zip) => set({ zip })} />
          <TextField className="gs-wide" label={texts.thirdPartyName} readOnly={readOnly} value={value.legal_name} onValueChange={(legal_name) => set({ legal_name })} />
          <TaxRegimePicker className="gs-wide" person={personOf(value.tax_id)} readOnly={readOnly} value={value.tax_system} onValueChange={(tax_system) => set({ tax_system })} />
        </fieldset>
      )}
    </div>
  );
}
