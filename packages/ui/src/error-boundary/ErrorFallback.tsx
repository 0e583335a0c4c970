'use client';
import { Alert } from '../alert/Alert.js';
import { Button } from '../button/Button.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';

/** What stands in the place of a part that broke. */
export function ErrorFallback({ supportId, retry }: { supportId: string; retry: () => void }) {
  const texts = useMessages(uiMessages);
  return (
    <Alert tone="bad" title={texts.brokenTitle} actions={<Button onClick={retry}>{texts.retry}</Button>}>
      <p>{texts.brokenText}</p>
      <p className="gs-code">{texts.supportId(supportId)}</p>
    </Alert>
  );
}
