'use client';
import { GigstackError } from '@gigstack-ui/api';
import { Alert, Button, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditor } from './SessionContext.js';
import { useSaveState } from './useSaveState.js';

/** Speaks up when saving is in trouble: what happened, what is safe, and the act that helps. */
export function SaveNotice() {
  const texts = useMessages(invoiceMessages);
  const editor = useEditor();
  const { state, error } = useSaveState(editor);
  if (state === 'offline') return <Alert tone="warn" title={texts.saveOffline}>{texts.saveOfflineText}</Alert>;
  if (state !== 'failed') return null;

  const refusal = error instanceof GigstackError ? error : undefined;
  if (refusal?.status === 404) {
    return (
      <Alert tone="bad" title={texts.saveGoneTitle} actions={<Button size="sm" onClick={editor.saveAsNew}>{texts.saveAsNew}</Button>}>
        {texts.saveGoneText}
      </Alert>
    );
  }
  const retry = (
    <Button size="sm" onClick={() => editor.autosave.retry()}>
      {texts.saveNow}
    </Button>
  );
  if (refusal?.status === 401) return <Alert tone="bad" title={texts.saveFailedTitle} actions={retry}>{texts.sessionOver}</Alert>;
  if (refusal && !refusal.isTransient && refusal.kind !== 'contract') return <Alert tone="bad" title={texts.saveRefusedTitle} actions={retry}>{texts.saveRefusedText}</Alert>;
  return <Alert tone="warn" title={texts.saveFailedTitle} actions={retry}>{texts.saveFailedText}</Alert>;
}
