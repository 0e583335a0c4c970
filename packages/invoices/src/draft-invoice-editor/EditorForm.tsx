'use client';
import { useSlotClasses } from '@gigstack-ui/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { ConflictNotice } from './ConflictNotice.js';
import { Dock } from './Dock.js';
import { DocumentSection } from './DocumentSection.js';
import { EditorHeader } from './EditorHeader.js';
import { EditorRail } from './EditorRail.js';
import { useEditorSettings, useFieldRules } from './EditorSettings.js';
import { EditorSlot } from './EditorSlot.js';
import { useFindings } from './FindingsProvider.js';
import { focusPath } from './focusPath.js';
import { EditorDialogs, fetchLaterParts, GlobalSection, RelatedSection } from './laterParts.js';
import { LineItems, type ShownDetail } from './LineItems.js';
import { lineOfDetail, linePath, type FormPath } from './model/formPath.js';
import { isInMore } from './model/isInMore.js';
import { MoreSection } from './MoreSection.js';
import { ReceiverSection } from './ReceiverSection.js';
import { RecoveryNotice } from './RecoveryNotice.js';
import { SaveNotice } from './SaveNotice.js';
import { useEditorState, useFormValue } from './SessionContext.js';
import { useEditorKeys } from './useEditorKeys.js';
import { useIsWide } from './useIsWide.js';
import { useStampRequest } from './useStampRequest.js';
import { useUndoKeys } from './useUndoKeys.js';

/** From here on (px) the preview stands beside the form; below, it lies over it. */
const WIDE = 1000;

/** The invoice being written: what it says on the left, what it comes to on the right. */
export function EditorForm() {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const { readOnly } = useEditorSettings();
  const lines = useFieldRules('lines');
  // A stamp that an earlier visit left without an answer is looked for as soon as the draft is open.
  const isLookingForStamp = useEditorState(({ stamp }) => stamp.state === 'unknown' || stamp.state === 'unresolved');
  const isGlobal = useFormValue(({ document }) => document.global !== null);
  const isRelated = useFormValue(({ document }) => document.invoice_type === 'E' || document.related_documents.length > 0);
  const root = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(root, WIDE);
  const [detail, setDetail] = useState<ShownDetail>();
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [isPreviewing, setPreviewing] = useState(false);
  const [isStampOpen, setStampOpen] = useState(false);
  const dialog = isLookingForStamp || isStampOpen ? 'stamp' : isPreviewing && !isWide ? 'preview' : undefined;
  const [wanted, setWanted] = useState(false);
  if (dialog && !wanted) setWanted(true);
  useEffect(fetchLaterParts, []);
  const goTo = useCallback((path: FormPath): void => {
    const line = lineOfDetail(path);
    if (line) return setDetail({ id: line, path });
    if (isInMore(path)) setMoreOpen(true);
    // A dialog that is closing still holds the focus in this frame.
    requestAnimationFrame(() => focusPath(root.current, path));
  }, []);
  const showPlace = useCallback(
    (path: FormPath): void => {
      // What was undone is seen at its line: over the form a drawer would keep the next undo to itself.
      const line = lineOfDetail(path);
      goTo(line ? linePath(line, 'description') : path);
    },
    [goTo],
  );
  useUndoKeys(root, showPlace);

  const askToStamp = useStampRequest({ onReady: () => setStampOpen(true), onGoTo: goTo });
  const isPreviewHere = isPreviewing && isWide;
  const { findings } = useFindings();
  useEditorKeys(root, {
    onStamp: () => void (readOnly || askToStamp()),
    onNextFinding: () => {
      const [next] = findings.filter(({ isOnScreen }) => isOnScreen);
      if (next) goTo(next.formPath);
    },
  });

  return (
    <div ref={root} className={slotClass('draft-invoice-editor', 'gs-editor')} data-gs-slot="draft-invoice-editor" data-state={readOnly ? 'read-only' : 'editing'}>
      <EditorSlot name="header">
        <EditorHeader isPreviewing={isPreviewHere} onPreview={() => setPreviewing(!isPreviewHere)} onStamp={() => void askToStamp()} />
      </EditorSlot>
      <div className="gs-editor-notices">
        <ConflictNotice />
        <SaveNotice />
        <RecoveryNotice />
      </div>
      <div className="gs-editor-columns" data-preview={isPreviewHere ? 'here' : 'away'}>
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
            <LineItems readOnly={lines.isLocked} detail={detail} onDetail={setDetail} />
          </EditorSlot>
          <EditorSlot name="more">
            <MoreSection isOpen={isMoreOpen} onOpenChange={setMoreOpen} />
          </EditorSlot>
        </div>
        <EditorRail isPreviewHere={isPreviewHere} onGoTo={goTo} onPreview={() => setPreviewing(true)} onPreviewClose={() => setPreviewing(false)} />
      </div>
      {!readOnly && <Dock onStamp={() => void askToStamp()} />}
      {wanted && (
        <EditorDialogs
          open={dialog}
          onClose={() => {
            setStampOpen(false);
            if (dialog === 'preview') setPreviewing(false);
          }}
          onFix={goTo}
        />
      )}
    </div>
  );
}
