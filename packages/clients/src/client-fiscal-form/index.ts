export { ClientFiscalForm, type ClientFiscalFormProps } from './ClientFiscalForm.js';
export type { ClientFiscalEvent, ClientSource } from './ClientFiscalEvent.js';
export { ClientFiscalDialog, type ClientFiscalDialogProps } from './ClientFiscalDialog.js';
