'use client';
import { rfc } from '@gigstack-ui/cfdi';
import { TextField, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { Tip } from './Tip.js';
import { useCaret } from './useCaret.js';
import { useFieldProps } from './useFieldProps.js';

/** The RFC, first of all: it tells who the client is, and what may follow. */
export function RfcField() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const { form, advice, problems, shownProblems } = model;
  const field = useFieldProps('tax_id');
  const [input, read] = useCaret(rfc.normalize);
  const problem = shownProblems.tax_id && problems.tax_id;
  const fix = problem?.code === 'rfc' ? problem.fix : advice.rfc?.fix;

  return (
    <div className="gs-client-rfc" data-gs-field="tax_id">
      <TextField
        {...field}
        ref={input}
        label={texts.rfc}
        code
        optional={false}
        value={form.tax_id}
        placeholder={texts.rfcPlaceholder}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        readOnly={field.readOnly || model.taxpayer.kind !== 'own'}
        onChange={(event) => model.edit({ tax_id: read(event) })}
      />
      {problem && fix !== undefined && (
        <Tip actLabel={texts.useValue(fix)} onAct={() => model.edit({ tax_id: fix })}>
          {texts.didYouMean}
        </Tip>
      )}
      {!problem && advice.rfc && !field.readOnly && (
        <Tip actLabel={fix && texts.useValue(fix)} onAct={fix ? () => model.edit({ tax_id: fix }) : undefined} onKeep={() => model.decline(form.tax_id)}>
          {texts.rfcDoubt}
        </Tip>
      )}
    </div>
  );
}
