import { defineMessages } from './defineMessages.js';
import { en } from './en.js';
import { esMX } from './es-MX.js';

/** The few texts primitives say by themselves. */
export const uiMessages = defineMessages('ui', { 'es-MX': esMX, en });
