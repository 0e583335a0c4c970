'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { isStamping } from './model/draftStamping.js';
import { useEditorState } from './SessionContext.js';
import { TotalText } from './TotalText.js';

/** The act of the whole page, with its amount; while something blocks the stamp it leads there instead. */
export function StampButton({ onStamp, isShort = false }: { onStamp: () => void; isShort?: boolean }) {
  const texts = useMessages(invoiceMessages);
  const isBusy = useEditorState(({ stamp }) => isStamping(stamp));
  return (
    <Button variant="primary" className="gs-stamp-act" aria-keyshortcuts="Control+Enter Meta+Enter" loading={isBusy} onClick={onStamp} size={isShort ? 'lg' : 'md'}>
      {isShort ? texts.stamp : <TotalText say={texts.stampAmount} atRest />}
    </Button>
  );
}
