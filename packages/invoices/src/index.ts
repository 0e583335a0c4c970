export { DraftInvoiceEditor, type DraftInvoiceEditorProps } from './draft-invoice-editor/DraftInvoiceEditor.js';
export type { DraftInvoiceEvent } from './draft-invoice-editor/DraftInvoiceEvent.js';
export type { DraftInvoiceFieldName, DraftInvoiceFieldRule, DraftInvoiceFields, DraftInvoiceSection, LineFieldName } from './draft-invoice-editor/DraftInvoiceFields.js';
export type { DraftInvoiceSlot, DraftInvoiceSlots, HandledEvent } from './draft-invoice-editor/EditorSettings.js';
export { useEditor as useDraftInvoiceEditorAround } from './draft-invoice-editor/SessionContext.js';
export { InvoiceList, type InvoiceListProps, type InvoiceListTab } from './invoice-list/InvoiceList.js';
export type { InvoiceListEvent } from './invoice-list/InvoiceListEvent.js';
export { InvoiceView, type InvoiceViewProps } from './invoice-view/InvoiceView.js';
export { invoiceMessages, type InvoiceLabels } from './messages/invoiceMessages.js';
