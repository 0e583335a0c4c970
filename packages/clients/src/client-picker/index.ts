export { ClientPicker, type ClientPickerProps } from './ClientPicker.js';
