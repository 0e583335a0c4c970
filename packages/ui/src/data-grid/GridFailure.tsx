'use client';
import type { ReactNode } from 'react';
import { Alert } from '../alert/Alert.js';
import { Button } from '../button/Button.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';

/** Rows that could not be had, and the way to ask again. */
export function GridFailure({ title, text, onRetry }: { title: ReactNode; text?: ReactNode; onRetry: () => void }) {
  const texts = useMessages(uiMessages);
  return (
    <Alert
      tone="bad"
      title={title}
      actions={
        <Button size="sm" onClick={onRetry}>
          {texts.retry}
        </Button>
      }
    >
      {text}
    </Alert>
  );
}
