'use client';
import { useAnnounce, useMessages } from '@gigstack-ui/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { ConflictNotice } from './ConflictNotice.js';
import { Dock } from './Dock.js';
import { DocumentSection } from './DocumentSection.js';
import { EditorHeader } from './EditorHeader.js';
import { useEditorSettings } from './EditorSettings.js';
import { EditorSlot } from './EditorSlot.js';
import { FindingsCard } from './FindingsCard.js';
import { focusPath } from './focusPath.js';
import { EditorDialogs, fetchLaterParts, GlobalSection, RelatedSection } from './laterParts.js';
import { LineItems } from './LineItems.js';
import type { FormPath } from './model/formPath.js';
import { isInMore } from './model/isInMore.js';
import { MoreSection } from './MoreSection.js';
import { PreviewCard } from './PreviewCard.js';
import { ReceiverSection } from './ReceiverSection.js';
import { RecoveryNotice } from './RecoveryNotice.js';
import { requiredFindings } from './requiredFindings.js';
import { SaveNotice } from './SaveNotice.js';
import { useEditor, useEditorState, useFormValue } from './SessionContext.js';
import { TotalsCard } from './TotalsCard.js';
import { useParties } from './useFindings.js';
import { useUndoKeys } from './useUndoKeys.js';

/** The invoice being written: what it says on the left, what it comes to on the right. */
export function EditorForm() {
  const { readOnly, fields } = useEditorSettings();
  const texts = useMessages(invoiceMessages);
  const announce = useAnnounce();
  const { form, loadCheck, refreshPreview } = useEditor();
  // A stamp that an earlier visit left without an answer is looked for as soon as the draft is open.
  const isLookingForStamp = useEditorState(({ stamp }) => stamp.state === 'unknown' || stamp.state === 'unresolved');
  const parties = useParties();
  const root = useRef<HTMLDivElement>(null);
  const isGlobal = useFormValue(({ document }) => document.global !== null);
  const isRelated = useFormValue(({ document }) => document.invoice_type === 'E' || document.related_documents.length > 0);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [open, setOpen] = useState<'preview' | 'stamp'>();
  const shown = isLookingForStamp ? 'stamp' : open;
  const [wanted, setWanted] = useState(false);
  if (shown && !wanted) setWanted(true);
  useEffect(fetchLaterParts, []);
  const goTo = useCallback((path: FormPath): void => {
    if (isInMore(path)) setMoreOpen(true);
    // A dialog that is closing still holds the focus in this frame.
    requestAnimationFrame(() => focusPath(root.current, path));
  }, []);
  useUndoKeys(root, goTo);

  function showPreview(): void {
    setOpen('preview');
    void refreshPreview();
  }

  async function askToStamp(): Promise<void> {
    const check = await loadCheck().catch(() => undefined);
    if (!check) return announce(texts.stampBlockedUnreachable, 'assertive');
    const values = form.getState();
    const errors = [...requiredFindings(values, fields), ...check(values, parties)].filter(({ severity }) => severity === 'error');
    const first = errors[0];
    if (!first) return setOpen('stamp');
    announce(texts.stampBlockedFindings(errors.length), 'assertive');
    goTo(first.formPath);
  }

  return (
    <div ref={root} className="gs-editor" data-gs-slot="draft-invoice-editor" data-state={readOnly ? 'read-only' : 'editing'}>
      <EditorSlot name="header">
        <EditorHeader onPreview={showPreview} onStamp={() => void askToStamp()} />
      </EditorSlot>
      <div className="gs-editor-notices">
        <ConflictNotice />
        <SaveNotice />
        <RecoveryNotice />
      </div>
      <div className="gs-editor-columns">
        <div className="gs-editor-main">
          <EditorSlot name="receiver">
            <ReceiverSection />
          </EditorSlot>
          <EditorSlot name="document">
            <DocumentSection />
            {isGlobal && <GlobalSection />}
            {isRelated && <RelatedSection />}
          </EditorSlot>
          <EditorSlot name="lines">
            <LineItems readOnly={readOnly} />
          </EditorSlot>
          <EditorSlot name="more">
            <MoreSection isOpen={isMoreOpen} onOpenChange={setMoreOpen} />
          </EditorSlot>
        </div>
        <div className="gs-editor-rail">
          <EditorSlot name="totals">
            <TotalsCard />
          </EditorSlot>
          {!readOnly && (
            <EditorSlot name="findings">
              <FindingsCard onGoTo={goTo} />
            </EditorSlot>
          )}
          <EditorSlot name="preview">
            <PreviewCard onOpen={showPreview} />
          </EditorSlot>
        </div>
      </div>
      {!readOnly && <Dock onStamp={() => void askToStamp()} />}
      {wanted && <EditorDialogs open={shown} onClose={() => setOpen(undefined)} onFix={goTo} />}
    </div>
  );
}
