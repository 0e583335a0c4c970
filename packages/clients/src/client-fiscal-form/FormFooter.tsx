'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { SatStatus } from './SatStatus.js';

/** What is known of the client as a whole, and the two acts: ask the SAT, save. */
export function FormFooter() {
  const texts = useMessages(clientMessages);
  const { model, readOnly } = useClientForm();
  const { client, isDirty, sat, save } = model;
  const isAsked = sat.said.state !== 'unasked';
  return (
    <div className="gs-client-footer">
      <SatStatus />
      {client && !readOnly && (
        <Button variant="quiet" loading={sat.said.state === 'asking'} disabled={isDirty} title={isDirty ? texts.validateFirst : undefined} onClick={() => void sat.check()}>
          {isAsked ? texts.validateAgain : texts.validate}
        </Button>
      )}
      {!readOnly && (
        <Button type="submit" variant="primary" loading={save.state === 'saving'}>
          {client ? texts.saveClient : texts.createClient}
        </Button>
      )}
    </div>
  );
}
