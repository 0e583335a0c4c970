export { ClientPicker, type ClientPickerProps } from './client-picker/ClientPicker.js';
export { clientMessages } from './messages/clientMessages.js';
