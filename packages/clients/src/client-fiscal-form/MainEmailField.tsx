'use client';
import { TextField, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { useFieldProps } from './useFieldProps.js';

/** The main address alone; those behind it are neither shown nor touched. */
export function MainEmailField() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const field = useFieldProps('emails');
  const [main = '', ...others] = model.form.emails;
  const edit = (text: string) => model.edit({ emails: text === '' && others.length === 0 ? [] : [text, ...others] });
  return (
    <div className="gs-client-half" data-gs-field="emails">
      <TextField {...field} label={texts.mainEmailField} type="email" inputMode="email" autoComplete="email" value={main} onValueChange={(text) => edit(text.trim())} />
    </div>
  );
}
