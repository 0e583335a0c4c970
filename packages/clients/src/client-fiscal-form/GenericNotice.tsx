'use client';
import { Alert, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';

/** Why some fields are already filled in when the RFC is a generic one. */
export function GenericNotice() {
  const texts = useMessages(clientMessages);
  const { kind } = useClientForm().model.taxpayer;
  if (kind === 'own') return null;
  return (
    <Alert className="gs-client-whole">
      {kind === 'public' ? texts.publicExplained : texts.foreignExplained}
      {kind === 'public' && ` ${texts.publicNameExplained}`}
    </Alert>
  );
}
