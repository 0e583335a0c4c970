export { DraftInvoiceEditor, type DraftInvoiceEditorProps } from './DraftInvoiceEditor.js';
export type { DraftInvoiceEvent } from './DraftInvoiceEvent.js';
