export { ClientFiscalDialog, type ClientFiscalDialogProps } from './client-fiscal-form/ClientFiscalDialog.js';
export type { ClientFiscalEvent, ClientSource } from './client-fiscal-form/ClientFiscalEvent.js';
export { ClientFiscalForm, type ClientFiscalFormProps } from './client-fiscal-form/ClientFiscalForm.js';
export type { ClientFieldName, ClientFieldSetting, ClientFieldSettings } from './client-fiscal-form/model/FieldSettings.js';
export { ClientList, type ClientListProps } from './client-list/ClientList.js';
export type { ClientListEvent } from './client-list/ClientListEvent.js';
export { ClientPicker, type ClientPickerProps } from './client-picker/ClientPicker.js';
export { clientMessages } from './messages/clientMessages.js';
