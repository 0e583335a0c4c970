'use client';
import { CheckIcon, CopyIcon, IconButton, useAnnounce, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';

/** Copies a folio fiscal and says so. */
export function CopyUuid({ uuid }: { uuid: string }) {
  const texts = useMessages(invoiceMessages);
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(uuid);
    setCopied(true);
    announce(texts.copied);
  }

  return (
    <IconButton size="sm" label={isCopied ? texts.copied : texts.copyUuid} onClick={() => void copy().catch(() => setCopied(false))}>
      {isCopied ? <CheckIcon /> : <CopyIcon />}
    </IconButton>
  );
}
