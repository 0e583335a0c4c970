'use client';
import { ExternalIcon, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useRef } from 'react';
import type { PortalSlot } from '../portalSlots.js';
import { portalMessages } from '../messages/portalMessages.js';
import type { RunningPortal } from '../session/usePortalSession.js';
import { EndScreen } from './EndScreen.js';
import { safeLink } from './safeLink.js';
import { SessionScreen } from './SessionScreen.js';
import { useFrameHeight } from './useFrameHeight.js';

/**
 * gigstack's own portal page in a sandboxed frame. A page cannot know that framing was refused, so the link that opens it in a tab is
 * always there.
 */
export function HostedPortal({ session }: { session: RunningPortal }) {
  const slotClass = useSlotClasses<PortalSlot>();
  const texts = useMessages(portalMessages);
  const frame = useRef<HTMLIFrameElement>(null);
  const url = safeLink(session.url);
  useFrameHeight(frame, url);
  if (session.phase === 'revoked' || session.phase === 'expired') return <SessionScreen session={session} />;
  if (url === undefined || url.startsWith('mailto:')) return <EndScreen title={texts.sessionFailedTitle} text={texts.hostedMissing} />;
  return (
    <div className={slotClass('portal-hosted', 'gs-portal-hosted')} data-gs-slot="portal-hosted">
      <a className="gs-portal-link" href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
        {texts.hostedNewTab}
        <ExternalIcon />
      </a>
      <iframe
        ref={frame}
        className="gs-portal-frame"
        title={texts.hostedTitle}
        src={url}
        referrerPolicy="no-referrer"
        sandbox={sandboxOf(url)}
        allow="clipboard-write"
      />
    </div>
  );
}

/** Its scripts, forms and downloads, never this page's window; an origin of its own only where that is not ours, or it could take the sandbox off. */
function sandboxOf(url: string): string {
  const isForeign = new URL(url).origin !== window.location.origin;
  return `allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads${isForeign ? ' allow-same-origin' : ''}`;
}
