'use client';
import { TextField, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { Tip } from './Tip.js';
import { useCaret } from './useCaret.js';
import { useFieldProps } from './useFieldProps.js';

const upper = (text: string) => text.toUpperCase();

/** The name as the SAT has it; its kind of company is only ever dropped when the person says so. */
export function LegalNameField() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const { form, advice, taxpayer } = model;
  const field = useFieldProps('legal_name', taxpayer.person === 'fisica' ? taxpayer.kind === 'own' && texts.legalNameHintFisica : texts.legalNameHint);
  const [input, read] = useCaret(upper);
  const { suffix } = advice;
  const publicName = 'PUBLICO EN GENERAL';

  return (
    <div className="gs-client-whole" data-gs-field="legal_name">
      <TextField {...field} ref={input} label={texts.legalName} optional={false} value={form.legal_name} autoComplete="organization" spellCheck={false} onChange={(event) => model.edit({ legal_name: read(event) })} />
      {suffix && !field.readOnly && (
        <Tip
          actLabel={texts.suffixDrop}
          onAct={() => model.edit({ legal_name: suffix.fix })}
          // The API drops it by itself unless told to keep the name whole.
          onKeep={() => model.edit({ keep_full_legal_name: true })}
        >
          <b>{texts.suffixTitle}</b>
          <p>
            {suffix.fix}
            <s>{suffix.dropped}</s>
          </p>
        </Tip>
      )}
      {taxpayer.kind === 'public' && form.legal_name === '' && !field.readOnly && (
        <Tip actLabel={texts.useValue(publicName)} onAct={() => model.edit({ legal_name: publicName })}>
          {texts.publicNameExplained}
        </Tip>
      )}
    </div>
  );
}
