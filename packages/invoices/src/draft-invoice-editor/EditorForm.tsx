'use client';
import { useAnnounce, useMessages } from '@gigstack-ui/ui';
import { useEffect, useRef, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { ConflictNotice } from './ConflictNotice.js';
import { Dock } from './Dock.js';
import { EditorHeader } from './EditorHeader.js';
import { FindingsCard } from './FindingsCard.js';
import { focusPath } from './focusPath.js';
import { EditorDialogs, fetchLaterParts } from './laterParts.js';
import { LineItems } from './LineItems.js';
import type { FormPath } from './model/formPath.js';
import { PaymentSection } from './PaymentSection.js';
import { PreviewCard } from './PreviewCard.js';
import { ReceiverSection } from './ReceiverSection.js';
import { RecoveryNotice } from './RecoveryNotice.js';
import { SaveNotice } from './SaveNotice.js';
import { useEditor, useEditorState } from './SessionContext.js';
import { TotalsCard } from './TotalsCard.js';
import { useParties } from './useFindings.js';

/** The invoice being written: what it says on the left, what it comes to on the right. */
export function EditorForm({ readOnly }: { readOnly: boolean }) {
  const texts = useMessages(invoiceMessages);
  const announce = useAnnounce();
  const { form, loadCheck, refreshPreview } = useEditor();
  // A stamp that an earlier visit left without an answer is looked for as soon as the draft is open.
  const isLookingForStamp = useEditorState(({ stamp }) => stamp.state === 'unknown' || stamp.state === 'unresolved');
  const parties = useParties();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<'preview' | 'stamp'>();
  const shown = isLookingForStamp ? 'stamp' : open;
  const [wanted, setWanted] = useState(false);
  if (shown && !wanted) setWanted(true);
  useEffect(fetchLaterParts, []);

  function goTo(path: FormPath): void {
    // A dialog that is closing still holds the focus in this frame.
    requestAnimationFrame(() => focusPath(root.current, path));
  }

  function showPreview(): void {
    setOpen('preview');
    void refreshPreview();
  }

  async function askToStamp(): Promise<void> {
    const check = await loadCheck().catch(() => undefined);
    if (!check) return announce(texts.stampBlockedUnreachable, 'assertive');
    const errors = check(form.getState(), parties).filter(({ severity }) => severity === 'error');
    const first = errors[0];
    if (!first) return setOpen('stamp');
    announce(texts.stampBlockedFindings(errors.length), 'assertive');
    focusPath(root.current, first.formPath);
  }

  return (
    <div ref={root} className="gs-editor" data-gs-slot="draft-invoice-editor" data-state={readOnly ? 'read-only' : 'editing'}>
      <EditorHeader readOnly={readOnly} onPreview={showPreview} onStamp={() => void askToStamp()} />
      <div className="gs-editor-notices">
        <ConflictNotice />
        <SaveNotice />
        <RecoveryNotice />
      </div>
      <div className="gs-editor-columns">
        <div className="gs-editor-main">
          <ReceiverSection readOnly={readOnly} />
          <PaymentSection readOnly={readOnly} />
          <LineItems readOnly={readOnly} />
        </div>
        <div className="gs-editor-rail">
          <TotalsCard />
          {!readOnly && <FindingsCard onGoTo={goTo} />}
          <PreviewCard onOpen={showPreview} />
        </div>
      </div>
      {!readOnly && <Dock onStamp={() => void askToStamp()} />}
      {wanted && <EditorDialogs open={shown} onClose={() => setOpen(undefined)} onFix={goTo} />}
    </div>
  );
}
