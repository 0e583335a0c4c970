'use client';
import { useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { PortalSlot } from '../portalSlots.js';
import { portalMessages } from '../messages/portalMessages.js';

/** What stands inside a page of another origin: a way out, and nothing that could be clicked for somebody. */
export function FramedScreen() {
  const slotClass = useSlotClasses<PortalSlot>();
  const texts = useMessages(portalMessages);
  return (
    <section className={slotClass('portal-framed', 'gs-portal-end')} data-gs-slot="portal-framed">
      <h1 className="gs-portal-title">{texts.framedTitle}</h1>
      <p className="gs-portal-muted">{texts.framedText}</p>
      <a className="gs-portal-link" href={window.location.href} target="_blank" rel="noopener noreferrer">
        {texts.openOwnWindow}
      </a>
    </section>
  );
}
