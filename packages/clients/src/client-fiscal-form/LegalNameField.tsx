'use client';
import { TextArea, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { Tip } from './Tip.js';
import { useCaret } from './useCaret.js';
import { useFieldProps } from './useFieldProps.js';

/** In capitals, and on one line however it was pasted. */
const upper = (text: string) => text.replace(/\s*\n\s*/g, ' ').toUpperCase();

/** The name as the SAT has it; its kind of company is only ever dropped when the person says so. */
export function LegalNameField() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const { form, advice, taxpayer } = model;
  const field = useFieldProps('legal_name', taxpayer.person === 'fisica' ? taxpayer.kind === 'own' && texts.legalNameHintFisica : texts.legalNameHint);
  const [input, read] = useCaret<HTMLTextAreaElement>(upper);
  const { suffix } = advice;
  const publicName = 'PUBLICO EN GENERAL';

  return (
    <div className="gs-client-whole" data-gs-field="legal_name">
      {/* Its end is where a name is usually wrong, so it wraps; and Enter sends the form as it does from any line of text. */}
      <TextArea
        {...field}
        ref={input}
        className="gs-client-name"
        rows={1}
        label={texts.legalName}
        optional={false}
        value={form.legal_name}
        autoComplete="organization"
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
        onChange={(event) => model.edit({ legal_name: read(event) })}
      />
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
