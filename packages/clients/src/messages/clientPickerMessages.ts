import { defineMessages } from '@gigstack-ui/ui';
import { pickerEn } from './picker.en.js';
import { pickerEsMX } from './picker.es-MX.js';

/** Texts of the client picker; a host replaces any of them under the namespace `clientPicker`. */
export const clientPickerMessages = defineMessages('clientPicker', { 'es-MX': pickerEsMX, en: pickerEn });
