'use client';
import { CheckIcon, StopIcon, useFormat, useMessages, WarningIcon } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';

/** Saved or not, and what the SAT said last: one line of state, one of when. */
export function SatStatus() {
  const texts = useMessages(clientMessages);
  const format = useFormat();
  const { model } = useClientForm();
  const { client, isDirty, save, sat, shownProblems } = model;
  const { said } = sat;
  const wrong = Object.keys(shownProblems).length;
  const when = said.state === 'passed' || said.state === 'failed' ? texts.validatedAt(format.dateTime(said.at)) : undefined;

  if (wrong > 0) return <Status tone="bad">{texts.missingFields(wrong)}</Status>;
  if (isDirty) return <Status note={when}>{texts.unsaved}</Status>;
  switch (said.state) {
    case 'asking':
      return <Status>{texts.validating}</Status>;
    case 'passed':
      return (
        <Status tone="ok" note={when}>
          {texts.validated}
        </Status>
      );
    case 'failed': {
      const named = Object.keys(sat.fields).length;
      return (
        <Status tone="bad" note={named > 0 ? when : `${when ?? ''}. ${said.message ?? texts.notValidHint}`}>
          {named > 0 ? texts.notValidFields(named) : texts.notValid}
        </Status>
      );
    }
    case 'down':
      return <Status tone="warn">{said.error.kind === 'network' ? texts.satUnreachable : texts.satDown}</Status>;
    case 'unasked':
      if (save.state === 'saved') return <Status tone="ok">{texts.saved}</Status>;
      if (!client) return <Status>{null}</Status>;
      return client.is_valid ? <Status tone="ok">{texts.knownValid}</Status> : <Status>{texts.knownInvalid}</Status>;
  }
}

const icons = { ok: <CheckIcon />, warn: <WarningIcon />, bad: <StopIcon /> };

function Status({ tone, note, children }: { tone?: 'ok' | 'warn' | 'bad'; note?: string | undefined; children: ReactNode }) {
  return (
    <div className="gs-client-status" role="status" data-tone={tone}>
      {tone && icons[tone]}
      <div>
        <p className="gs-client-status-text">{children}</p>
        {note && <p className="gs-client-note">{note}</p>}
      </div>
    </div>
  );
}
