import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from './es-MX.js';
import { formEn } from './form.en.js';

/** Texts of the client form in English. */
export const en: Wording<typeof esMX> = {
  ...formEn,
  csfTitle: 'Do you have their Constancia or Cédula at hand?',
  csfText: 'It is optional: it only fills in the form, and the file is not kept. You can invoice without it.',
  csfPrompt: 'Choose the PDF, drop it or paste it here',
  csfReading: 'Reading the PDF on this device…',
  csfCancel: 'Cancel',
  csfEmpty: 'That file is empty.',
  csfTooLarge: 'That file is larger than 5 MiB; a Constancia is much smaller.',
  csfNotPdf: 'That file is not a PDF.',
  csfEncrypted: 'That PDF has a password and we cannot open it.',
  csfTooManyPages: 'That PDF has more than 10 pages; a Constancia has about four.',
  csfBroken: 'That PDF is damaged or cannot be read.',
  csfUnavailable: 'We could not load the PDF reader. Check your connection and try again.',
  csfNotCsf: 'That PDF is neither a Constancia nor a Cédula de datos fiscales.',
  csfNoText: 'That PDF is a picture and we found no QR code in it.',
  csfOtherPerson: 'That Constancia is of another RFC, not of this client.',
  csfNothingLost: 'Nothing changed: you can type the details.',
  retry: 'Try again',
};
