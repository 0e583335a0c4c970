'use client';
import type { GigstackError } from '@gigstack-ui/api';
import { Alert, Button, useMessages } from '@gigstack-ui/ui';
import { ConfirmDialog } from '@gigstack-ui/ui/dialog';
import { useState } from 'react';
import { laterMessages } from '../messages/laterMessages.js';
import { useEditor } from './SessionContext.js';

/** Deletes the draft, after it asked. */
export function DeleteDraft() {
  const texts = useMessages(laterMessages);
  const { deleteDraft } = useEditor();
  const [isAsking, setAsking] = useState(false);
  const [isDeleting, setDeleting] = useState(false);
  const [error, setError] = useState<Partial<GigstackError>>();

  async function remove(): Promise<void> {
    setDeleting(true);
    setError(undefined);
    try {
      await deleteDraft();
    } catch (caught) {
      setError(caught as Partial<GigstackError>);
    } finally {
      setDeleting(false);
    }
  }

  return (
    <>
      <Button variant="quiet" size="sm" className="gs-delete-draft" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {texts.deleteDraft}
      </Button>
      <ConfirmDialog open={isAsking} onOpenChange={setAsking} title={texts.deleteDraftTitle} description={texts.deleteDraftText} confirmLabel={texts.deleteDraft} danger loading={isDeleting} onConfirm={() => void remove()}>
        {error && (
          <Alert tone="bad" title={texts.deleteDraftFailed}>
            {error.text ?? texts.deleteDraftFailedText}
          </Alert>
        )}
      </ConfirmDialog>
    </>
  );
}
