'use client';
import { Alert, Button, useMessages } from '@gigstack-ui/ui';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';

/** Why the client was not saved, and what became of what was typed. */
export function SaveNotice() {
  const texts = useMessages(clientMessages);
  const { save, duplicate, openDuplicate, client } = useClientForm().model;
  switch (save.state) {
    case 'refused':
      return (
        <Alert
          tone="bad"
          className="gs-client-whole"
          title={texts.refusedTitle}
          actions={
            // The API says that there is one already, and here it is.
            save.error.status === 409 &&
            duplicate &&
            !client && (
              <Button size="sm" onClick={openDuplicate}>
                {texts.duplicateOpen}
              </Button>
            )
          }
        >
          {save.hasFields ? texts.refusedFields : `${save.error.text ?? ''} ${texts.refusedText}`.trim()}
        </Alert>
      );
    case 'failed':
      return (
        <Alert tone="bad" className="gs-client-whole" title={texts.failedTitle}>
          {texts.failedText}
        </Alert>
      );
    case 'offline':
      return (
        <Alert tone="bad" className="gs-client-whole" title={texts.offlineTitle}>
          {texts.offlineText}
        </Alert>
      );
    case 'unknown':
      return (
        <Alert tone="bad" className="gs-client-whole" title={texts.unknownTitle}>
          {texts.unknownText}
        </Alert>
      );
    case 'idle':
    case 'saving':
    case 'saved':
      return null;
  }
}
