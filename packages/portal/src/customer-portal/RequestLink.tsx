'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { portalMessages } from '../messages/portalMessages.js';
import { usePortalSettings } from './PortalSettings.js';

/** Asks the host to send a new link, where the host can. */
export function RequestLink() {
  const texts = useMessages(portalMessages);
  const { onRequestLink } = usePortalSettings();
  const [state, setState] = useState<'idle' | 'asking' | 'asked' | 'failed'>('idle');
  if (!onRequestLink) return null;
  const ask = () => {
    setState('asking');
    onRequestLink().then(
      () => setState('asked'),
      () => setState('failed'),
    );
  };
  return (
    <div className="gs-portal-request" data-state={state}>
      {state !== 'asked' && (
        <Button variant="primary" size="lg" loading={state === 'asking'} onClick={ask}>
          {texts.requestLink}
        </Button>
      )}
      <p role="status" className="gs-portal-small">
        {state === 'asked' && texts.linkRequested}
        {state === 'failed' && texts.linkFailed}
      </p>
    </div>
  );
}
