'use client';
import { SessionContext } from './SessionContext.js';
import { EditorBody } from './EditorBody.js';
import { useDraftInvoiceEditor, type UseDraftInvoiceEditorOptions } from './useDraftInvoiceEditor.js';

/** Props of DraftInvoiceEditor. */
export interface DraftInvoiceEditorProps extends UseDraftInvoiceEditorOptions {
  /** Shows the draft and lets nothing be changed or stamped. */
  readOnly?: boolean | undefined;
}

/** The whole of an invoice from first keystroke to stamped CFDI. Without `draftId` nothing exists on the server until something is typed. */
export function DraftInvoiceEditor({ readOnly = false, ...options }: DraftInvoiceEditorProps) {
  const editor = useDraftInvoiceEditor(options);
  return (
    <SessionContext.Provider value={editor}>
      <EditorBody readOnly={readOnly} onEvent={options.onEvent} />
    </SessionContext.Provider>
  );
}
