'use client';
import { Control, CrossIcon, Field, IconButton, useAnnounce, useControlProps, useMessages } from '@gigstack-ui/ui';
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { emailsIn, isEmail } from './model/isEmail.js';
import { useFieldProps } from './useFieldProps.js';

/** The addresses that get the invoices: several, each checked; what is no address stays in sight until it is mended. */
export function EmailsField() {
  const texts = useMessages(clientMessages);
  const { onBlur, readOnly, ...field } = useFieldProps('emails', texts.emailsHint);
  const { emails } = useClientForm().model.form;
  return (
    <div className="gs-client-whole" data-gs-field="emails">
      <Field {...field} label={texts.emails} hint={emails.length > 1 ? field.hint : undefined}>
        <Emails readOnly={readOnly} onLeave={onBlur} />
      </Field>
    </div>
  );
}

function Emails({ readOnly, onLeave }: { readOnly: boolean; onLeave: () => void }) {
  const texts = useMessages(clientMessages);
  const announce = useAnnounce();
  const { model } = useClientForm();
  const { emails } = model.form;
  const control = useControlProps();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  function add(text: string): void {
    const added = emailsIn(text).filter((email) => !emails.includes(email));
    setTyped('');
    if (added.length > 0) model.edit({ emails: [...emails, ...new Set(added)] });
  }

  function remove(email: string): void {
    model.edit({ emails: emails.filter((other) => other !== email) });
    announce(texts.emailRemoved(email));
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if ([',', ';', 'Enter'].includes(event.key) && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
      onLeave();
    } else if (event.key === 'Backspace' && typed === '' && emails.length > 0 && !readOnly) {
      // The last one comes back as text, to be mended.
      event.preventDefault();
      setTyped(emails.at(-1) ?? '');
      model.edit({ emails: emails.slice(0, -1) });
    }
  }

  function onPaste(event: ClipboardEvent): void {
    const found = emailsIn(event.clipboardData.getData('text'));
    if (found.length < 2) return;
    event.preventDefault();
    add(`${typed} ${event.clipboardData.getData('text')}`);
  }

  return (
    <Control className="gs-client-emails">
      {emails.length > 0 && (
        <ul className="gs-client-email-list">
          {emails.map((email, index) => (
            <li key={email} className="gs-client-email" data-state={isEmail(email) ? 'valid' : 'invalid'}>
              <span>{email}</span>
              {index === 0 && emails.length > 1 && <span className="gs-client-note">{texts.mainEmail}</span>}
              {!readOnly && (
                <IconButton size="sm" label={texts.removeEmail(email)} onClick={() => remove(email)}>
                  <CrossIcon />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <input
          {...control}
          ref={input}
          type="email"
          inputMode="email"
          // Several addresses are typed into one input, so the browser's own check of one would be wrong.
          multiple
          autoComplete="email"
          className="gs-input"
          value={typed}
          placeholder={emails.length > 0 ? texts.addAnotherEmail : texts.addEmail}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => {
            add(typed);
            onLeave();
          }}
        />
      )}
    </Control>
  );
}
