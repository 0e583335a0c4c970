export { ClientFiscalForm, type ClientFiscalFormProps } from './ClientFiscalForm.js';
export type { ClientFiscalEvent, ClientSource } from './ClientFiscalEvent.js';
export type { ClientFiscalDialogProps } from './ClientFiscalDialog.js';
export { ClientFiscalDialog } from '../laterParts.js';
