'use client';
import { Alert, Button, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditor, useEditorState } from './SessionContext.js';

/** Says that unsaved values of an earlier visit are back, with the way to give them up. */
export function RecoveryNotice() {
  const texts = useMessages(invoiceMessages);
  const { discardRecovered, keepRecovered } = useEditor();
  const isRecovered = useEditorState(({ recovered }) => recovered);
  if (!isRecovered) return null;
  return (
    <Alert
      tone="info"
      actions={
        <>
          <Button variant="quiet" size="sm" onClick={() => void discardRecovered()}>
            {texts.discardRecovered}
          </Button>
          <Button size="sm" onClick={keepRecovered}>
            {texts.keepRecovered}
          </Button>
        </>
      }
    >
      {texts.recovered}
    </Alert>
  );
}
