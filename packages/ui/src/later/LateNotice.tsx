'use client';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Alert } from '../alert/Alert.js';
import { Button } from '../button/Button.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { usePortalContainer } from '../portal/usePortalContainer.js';

/** Says that a popup somebody asked for did not arrive, with the way to ask again and the way out. */
export function LateNotice({ onRetry, onClose }: { onRetry: () => Promise<void>; onClose: () => void }) {
  const texts = useMessages(uiMessages);
  const container = usePortalContainer(true, 'nearest');
  const [isTrying, setTrying] = useState(false);
  const retry = async () => {
    setTrying(true);
    await onRetry();
    setTrying(false);
  };

  return (
    container &&
    createPortal(
      <Alert
        className="gs-late-notice"
        tone="bad"
        title={texts.notOpened}
        actions={
          <>
            <Button size="sm" loading={isTrying} onClick={() => void retry()}>
              {texts.retry}
            </Button>
            <Button size="sm" variant="quiet" onClick={onClose}>
              {texts.close}
            </Button>
          </>
        }
      />,
      container,
    )
  );
}
