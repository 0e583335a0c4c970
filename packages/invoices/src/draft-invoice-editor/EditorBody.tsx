'use client';
import { DraftUnavailable } from './DraftUnavailable.js';
import { EditorForm } from './EditorForm.js';
import { EditorSkeleton } from './EditorSkeleton.js';
import { FindingsProvider } from './FindingsProvider.js';
import { DeletedDraft, StampedInvoice } from './laterParts.js';
import { useEditorState } from './SessionContext.js';

/** What the editor shows at each point in the life of its draft. */
export function EditorBody() {
  const phase = useEditorState((state) => state.phase);
  switch (phase) {
    case 'loading':
      return <EditorSkeleton />;
    case 'missing':
    case 'broken':
      return <DraftUnavailable phase={phase} />;
    case 'stamped':
      return <StampedInvoice fallback={<EditorSkeleton />} />;
    case 'deleted':
      return <DeletedDraft fallback={<EditorSkeleton />} />;
    case 'editing':
      return (
        <FindingsProvider>
          <EditorForm />
        </FindingsProvider>
      );
  }
}
