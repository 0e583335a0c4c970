'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { Dialog } from '@gigstack-ui/ui/dialog';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { EditorSlot } from './EditorSlot.js';
import { isStamping } from './model/draftStamping.js';
import { useEditor, useEditorState } from './SessionContext.js';
import { StampProgress } from './StampProgress.js';
import { StampSummary } from './StampSummary.js';
import { TotalText } from './TotalText.js';

interface StampDialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** Leads to the field that a rejection is about. */
  onFix: (path: string) => void;
}

/** Asks once, with everything that cannot be changed afterwards in sight, and then says what became of it. */
export function StampDialog({ isOpen, onClose, onFix }: StampDialogProps) {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { stamp, lookAgain, dismiss } = useEditor();
  const attempt = useEditorState((state) => state.stamp);
  const isBusy = isStamping(attempt);
  // A refusal that is about no field (too many requests, a server in trouble) is not mended on the form: it can be tried again.
  const wrong = attempt.state === 'rejected' && attempt.rejection.path !== 'general' ? attempt.rejection.path : undefined;
  const mayStamp = isBusy || attempt.state === 'idle' || attempt.state === 'blocked' || (attempt.state === 'rejected' && wrong === undefined);

  function close(): void {
    if (isBusy) return;
    dismiss();
    onClose();
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => !open && close()}
      role="alertdialog"
      size="sm"
      title={later.stampTitle}
      description={later.stampText}
      footer={
        <>
          <Button variant="quiet" onClick={close} disabled={isBusy}>
            {attempt.state === 'idle' || isBusy ? texts.cancel : later.close}
          </Button>
          {wrong !== undefined && (
            <Button
              variant="primary"
              onClick={() => {
                close();
                onFix(wrong);
              }}
            >
              {later.stampFix}
            </Button>
          )}
          {attempt.state === 'unresolved' && (
            <Button variant="primary" onClick={() => void lookAgain()}>
              {later.lookAgain}
            </Button>
          )}
          {mayStamp && (
            <Button variant="primary" loading={isBusy} onClick={() => void stamp()}>
              <TotalText say={texts.stampAmount} />
            </Button>
          )}
        </>
      }
    >
      <EditorSlot name="stampSummary">
        <StampSummary />
      </EditorSlot>
      <StampProgress attempt={attempt} />
    </Dialog>
  );
}
