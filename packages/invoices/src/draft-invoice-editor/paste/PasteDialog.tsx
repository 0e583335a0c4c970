'use client';
import { Button, Checkbox, useAnnounce, useMessages } from '@gigstack-ui/ui';
import { Dialog } from '@gigstack-ui/ui/dialog';
import { useState } from 'react';
import { pasteMessages } from '../../messages/pasteMessages.js';
import { appendLines } from '../model/formEdits.js';
import { useEditor, useFormValue } from '../SessionContext.js';
import { PastePreview } from './PastePreview.js';
import { PasteSource } from './PasteSource.js';
import { usePastedTable } from './usePastedTable.js';

/** Props of PasteDialog. */
export interface PasteDialogProps {
  /** What is on the clipboard; empty asks for it. */
  text: string;
  onClose: () => void;
}

/** Rows of a spreadsheet, looked through and put right before they become lines, all of them in one step. */
export function PasteDialog({ text, onClose }: PasteDialogProps) {
  const texts = useMessages(pasteMessages);
  const announce = useAnnounce();
  const { edit } = useEditor();
  const start = useFormValue(({ newLine }) => newLine);
  const pasted = usePastedTable(text, start);
  const [leavesOut, setLeavesOut] = useState(false);
  const good = pasted.rows.filter(({ problems }) => problems.size === 0);
  const wrong = pasted.rows.length - good.length;
  const isEmpty = pasted.rows.length === 0;

  function add(): void {
    edit(appendLines(good.map(({ line }) => line)));
    announce(texts.added(good.length));
    onClose();
  }

  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && onClose()}
      title={texts.title}
      description={isEmpty ? texts.how : texts.check}
      footer={
        !isEmpty && (
          <>
            {wrong > 0 && <Checkbox className="gs-paste-leave" label={texts.leaveOut(wrong)} checked={leavesOut} onChange={(event) => setLeavesOut(event.currentTarget.checked)} />}
            <Button onClick={() => pasted.take('')}>{texts.other}</Button>
            <Button variant="primary" disabled={good.length === 0 || (wrong > 0 && !leavesOut)} onClick={add}>
              {texts.add(good.length)}
            </Button>
          </>
        )
      }
    >
      {isEmpty ? <PasteSource onText={pasted.take} /> : <PastePreview pasted={pasted} />}
    </Dialog>
  );
}
