'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';

/** Leads back to where the customer came from. */
export function BackButton({ onClick }: { onClick: () => void }) {
  const texts = useMessages(portalMessages);
  return (
    <Button variant="quiet" className="gs-portal-back" onClick={onClick}>
      <span aria-hidden="true" className="gs-portal-arrow" />
      {texts.back}
    </Button>
  );
}
