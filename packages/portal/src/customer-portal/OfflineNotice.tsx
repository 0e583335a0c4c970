'use client';
import { Alert, useMessages } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';

/** Says that the connection is gone and that nothing has to be done about it. */
export function OfflineNotice() {
  const texts = useMessages(portalMessages);
  return (
    <div className="gs-portal-notice">
      <Alert tone="warn" title={texts.offlineTitle}>
        {texts.offlineText}
      </Alert>
    </div>
  );
}
