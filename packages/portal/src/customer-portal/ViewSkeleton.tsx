'use client';
import { Skeleton, useMessages, VisuallyHidden } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';

/** A view whose code or data is on its way. */
export function ViewSkeleton() {
  const texts = useMessages(portalMessages);
  return (
    <div className="gs-portal-view" aria-busy="true">
      <VisuallyHidden role="status">{texts.loading}</VisuallyHidden>
      <Skeleton shape="block" className="gs-portal-card-skeleton" count={2} />
    </div>
  );
}
