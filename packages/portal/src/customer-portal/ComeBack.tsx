'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { portalMessages } from '../messages/portalMessages.js';
import type { RunningPortal } from '../session/usePortalSession.js';
import { usePortalSettings } from './PortalSettings.js';

/** Tries to come back in without a new link; where that is not enough, it says so. */
export function ComeBack({ retry }: Pick<RunningPortal, 'retry'>) {
  const texts = useMessages(portalMessages);
  const { onRequestLink } = usePortalSettings();
  const [state, setState] = useState<'idle' | 'trying' | 'over'>('idle');
  const tryAgain = () => {
    setState('trying');
    // Where it works, this screen is gone.
    void retry().then(() => setState('over'));
  };
  return (
    <div className="gs-portal-request">
      <Button variant={onRequestLink ? 'quiet' : 'primary'} size="lg" loading={state === 'trying'} onClick={tryAgain}>
        {texts.comeBack}
      </Button>
      <p role="status" className="gs-portal-small">
        {state === 'over' && (onRequestLink ? texts.expiredNeedsLink : texts.expiredHelp)}
      </p>
    </div>
  );
}
