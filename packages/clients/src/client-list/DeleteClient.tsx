'use client';
import type { Client } from '@gigstack-ui/api';
import { useDeleteClient } from '@gigstack-ui/hooks';
import { Alert, useAnnounce, useMessages } from '@gigstack-ui/ui';
import { ConfirmDialog } from '@gigstack-ui/ui/dialog';
import { clientActsMessages } from '../messages/clientActsMessages.js';
import { clientListMessages } from '../messages/clientListMessages.js';

/** Props of DeleteClient. */
export interface DeleteClientProps {
  client: Client;
  onClose: () => void;
  onDeleted: () => void;
}

/** Asks before a client is deleted, and names what that means. */
export function DeleteClient({ client, onClose, onDeleted }: DeleteClientProps) {
  const texts = useMessages(clientListMessages);
  const words = useMessages(clientActsMessages);
  const announce = useAnnounce();
  const name = client.legal_name ?? client.name ?? texts.unnamed;
  const remove = useDeleteClient({
    onSuccess: () => {
      announce(texts.deleted(name));
      onDeleted();
      onClose();
    },
  });
  return (
    <ConfirmDialog open onOpenChange={(open) => !open && onClose()} title={words.deleteTitle(name)} description={words.deleteText} confirmLabel={texts.deleteAct} danger loading={remove.isPending} onConfirm={() => remove.mutate(client.id)}>
      {remove.isError && (
        <Alert tone="bad" title={words.deleteFailed}>
          {remove.error.isOutcomeUnknown ? words.deleteUnknown : (remove.error.text ?? words.deleteFailedText)}
        </Alert>
      )}
    </ConfirmDialog>
  );
}
