export { DraftInvoiceEditor, type DraftInvoiceEditorProps } from './DraftInvoiceEditor.js';
export type { DraftInvoiceEvent } from './DraftInvoiceEvent.js';
export type { DraftInvoiceFieldName, DraftInvoiceFieldRule, DraftInvoiceFields, DraftInvoiceSection, LineFieldName } from './DraftInvoiceFields.js';
export type { DraftInvoiceSlot, DraftInvoiceSlots, HandledEvent } from './EditorSettings.js';
export { useEditor as useDraftInvoiceEditorAround } from './SessionContext.js';
