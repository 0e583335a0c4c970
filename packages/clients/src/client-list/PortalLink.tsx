'use client';
import type { Client } from '@gigstack-ui/api';
import { useClientPortal } from '@gigstack-ui/hooks';
import { Alert, Button, CopyButton, Progress, TextField, useFormat, useMessages } from '@gigstack-ui/ui';
import { Dialog } from '@gigstack-ui/ui/dialog';
import { useEffect, useRef } from 'react';
import { focusWithin } from '../focusWithin.js';
import { clientActsMessages } from '../messages/clientActsMessages.js';
import { clientListMessages } from '../messages/clientListMessages.js';

/** Props of PortalLink. */
export interface PortalLinkProps {
  client: Client;
  onClose: () => void;
  onMade: () => void;
}

/** The link to a client's portal, made when asked for: whoever has it sees what the client sees. */
export function PortalLink({ client, onClose, onMade }: PortalLinkProps) {
  const texts = useMessages(clientListMessages);
  const words = useMessages(clientActsMessages);
  const format = useFormat();
  const portal = useClientPortal({ onSuccess: onMade });
  const { mutate, data } = portal;
  const asked = useRef(false);
  useEffect(() => {
    // Each call makes another link, so one opening makes one.
    if (!asked.current) mutate({ id: client.id });
    asked.current = true;
  }, [mutate, client.id]);

  return (
    <Dialog open onOpenAutoFocus={focusWithin} onOpenChange={(open) => !open && onClose()} size="sm" title={words.portalTitle(client.legal_name ?? client.name ?? texts.unnamed)} description={words.portalText}>
      {portal.isPending && <Progress label={words.portalMaking} />}
      {portal.isError && (
        <Alert tone="bad" title={words.portalFailed} actions={<Button size="sm" onClick={() => mutate({ id: client.id })}>{texts.retry}</Button>}>
          {portal.error.text ?? words.portalFailedText}
        </Alert>
      )}
      {data && /^https?:/.test(data.url) && (
        <div className="gs-clients-portal">
          <TextField label={words.portalLink} readOnly value={data.url} hint={data.expires_at === undefined ? undefined : words.portalUntil(format.dateTime(data.expires_at))} end={<CopyButton value={data.url} label={words.portalCopy} iconOnly />} />
          <a href={data.url} target="_blank" rel="noreferrer noopener">
            {words.portalOpen}
          </a>
        </div>
      )}
    </Dialog>
  );
}
