'use client';
import { forwardRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Alert } from '../alert/Alert.js';
import { Button } from '../button/Button.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';

/** Props of ErrorFallback. */
export interface ErrorFallbackProps {
  /** What ties this to the host's log; people read it aloud. */
  supportId: string;
  /** Shows the part again. */
  retry: () => void;
}

const OwnErrorFallback = forwardRef<HTMLDivElement, ErrorFallbackProps>(function ErrorFallback({ supportId, retry }, ref) {
  const texts = useMessages(uiMessages);
  return (
    <Alert ref={ref} tone="bad" title={texts.brokenTitle} actions={<Button onClick={retry}>{texts.retry}</Button>}>
      <p>{texts.brokenText}</p>
      <p className="gs-code">{texts.supportId(supportId)}</p>
    </Alert>
  );
});

/** What stands in the place of a part that broke. */
export const ErrorFallback = adaptable('ErrorFallback', OwnErrorFallback);
