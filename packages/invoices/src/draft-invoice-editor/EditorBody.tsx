'use client';
import type { DraftInvoiceEvent } from './DraftInvoiceEvent.js';
import { DraftUnavailable } from './DraftUnavailable.js';
import { EditorForm } from './EditorForm.js';
import { EditorSkeleton } from './EditorSkeleton.js';
import { useEditorState } from './SessionContext.js';
import { StampedInvoice } from './StampedInvoice.js';

interface EditorBodyProps {
  readOnly: boolean;
  onEvent: ((event: DraftInvoiceEvent) => void) | undefined;
}

/** What the editor shows at each point in the life of its draft. */
export function EditorBody({ readOnly, onEvent }: EditorBodyProps) {
  const phase = useEditorState((state) => state.phase);
  switch (phase) {
    case 'loading':
      return <EditorSkeleton />;
    case 'missing':
    case 'broken':
      return <DraftUnavailable phase={phase} onEvent={onEvent} />;
    case 'stamped':
      return <StampedInvoice onEvent={onEvent} />;
    case 'editing':
      return <EditorForm readOnly={readOnly} />;
  }
}
