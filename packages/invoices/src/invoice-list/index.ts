export { InvoiceList, type InvoiceListProps, type InvoiceListTab } from './InvoiceList.js';
export type { InvoiceListEvent } from './InvoiceListEvent.js';
