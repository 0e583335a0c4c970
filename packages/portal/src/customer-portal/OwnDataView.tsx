'use client';
import { useFocusOnMount, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { PortalSlot } from '../portalSlots.js';
import { portalMessages } from '../messages/portalMessages.js';
import { BackButton } from './BackButton.js';
import { OwnDataForm } from './OwnDataForm.js';

/** The customer's own data, to look at and to change. */
export function OwnDataView({ clientId, onBack }: { clientId: string; onBack: () => void }) {
  const slotClass = useSlotClasses<PortalSlot>();
  const texts = useMessages(portalMessages);
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div className={slotClass('portal-data', 'gs-portal-view')} data-gs-slot="portal-data">
      <BackButton onClick={onBack} />
      <h1 ref={heading} tabIndex={-1} className="gs-portal-title">
        {texts.editTitle}
      </h1>
      <OwnDataForm clientId={clientId} onDone={onBack} />
    </div>
  );
}
