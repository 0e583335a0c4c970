export { DraftInvoiceEditor, type DraftInvoiceEditorProps } from './draft-invoice-editor/DraftInvoiceEditor.js';
export type { DraftInvoiceEvent } from './draft-invoice-editor/DraftInvoiceEvent.js';
export { InvoiceList, type InvoiceListProps, type InvoiceListTab } from './invoice-list/InvoiceList.js';
export type { InvoiceListEvent } from './invoice-list/InvoiceListEvent.js';
export { InvoiceView, type InvoiceViewProps } from './invoice-view/InvoiceView.js';
export { invoiceMessages } from './messages/invoiceMessages.js';
