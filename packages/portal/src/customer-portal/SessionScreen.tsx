'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import type { RunningPortal } from '../session/usePortalSession.js';
import { ComeBack } from './ComeBack.js';
import { EndScreen } from './EndScreen.js';
import { OpeningScreen } from './OpeningScreen.js';
import { RequestLink } from './RequestLink.js';

/** What stands in place of the portal while there is no session: each state says what did not happen, and offers the way on. */
export function SessionScreen({ session: { phase, retry } }: { session: Pick<RunningPortal, 'phase' | 'retry'> }) {
  const texts = useMessages(portalMessages);
  const again = (label: string) => (
    <Button variant="primary" size="lg" onClick={() => void retry()}>
      {label}
    </Button>
  );
  switch (phase) {
    case 'opening':
    case 'open':
      return <OpeningScreen />;
    case 'offline':
      return <EndScreen title={texts.offlineTitle} text={texts.offlineText} actions={again(texts.retry)} />;
    case 'failed':
      return <EndScreen title={texts.sessionFailedTitle} text={texts.sessionFailedText} actions={again(texts.retry)} />;
    case 'expired':
      return (
        <EndScreen title={texts.expiredTitle} text={texts.expiredText}>
          <RequestLink />
          <ComeBack retry={retry} />
        </EndScreen>
      );
    case 'revoked':
      return (
        <EndScreen title={texts.revokedTitle} text={texts.revokedText}>
          <RequestLink />
        </EndScreen>
      );
  }
}
