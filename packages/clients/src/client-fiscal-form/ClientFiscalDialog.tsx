'use client';
import { useMessages } from '@gigstack-ui/ui';
import { ConfirmDialog, Dialog } from '@gigstack-ui/ui/dialog';
import { useState } from 'react';
import { focusWithin } from '../focusWithin.js';
import { clientMessages } from '../messages/clientMessages.js';
import type { ClientFiscalEvent } from './ClientFiscalEvent.js';
import { ClientFiscalForm, type ClientFiscalFormProps } from './ClientFiscalForm.js';

/** Props of ClientFiscalDialog. */
export interface ClientFiscalDialogProps extends ClientFiscalFormProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The client form over the page; it asks before unsaved work is closed, and closes by itself once the client is saved from it or another is taken. */
export function ClientFiscalDialog({ open, onOpenChange, onEvent, ...form }: ClientFiscalDialogProps) {
  const texts = useMessages(clientMessages);
  const [isDirty, setDirty] = useState(false);
  const [isAsking, setAsking] = useState(false);

  function close(): void {
    setAsking(false);
    setDirty(false);
    onOpenChange(false);
  }

  function follow(event: ClientFiscalEvent): void {
    onEvent?.(event);
    if (event.type === 'client.dirty') setDirty(event.isDirty);
    const isSaved = (event.type === 'client.created' || event.type === 'client.updated') && event.source === 'form';
    if (isSaved || (event.type === 'client.chosen' && !event.isDirty)) close();
  }

  return (
    <>
      <Dialog
        open={open}
        onOpenChange={(isOpen) => {
          if (isOpen) onOpenChange(true);
          else if (isDirty) setAsking(true);
          else close();
        }}
        onOpenAutoFocus={focusWithin}
        className="gs-client-dialog"
        title={form.clientId === undefined ? texts.formTitleNew : texts.formTitle}
      >
        <ClientFiscalForm {...form} onEvent={follow} />
      </Dialog>
      <ConfirmDialog open={isAsking} onOpenChange={setAsking} title={texts.leaveTitle} description={texts.leaveText} confirmLabel={texts.leaveConfirm} cancelLabel={texts.leaveCancel} danger onConfirm={close} />
    </>
  );
}
