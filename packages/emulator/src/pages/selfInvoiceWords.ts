import type { BuyerForm } from './BuyerForm.js';
import type { PageLocale } from './pageLocale.js';

/** What the page of a receipt says. */
export interface SelfInvoiceWords {
  title: string;
  intro: string;
  fields: Readonly<Record<keyof BuyerForm, string>>;
  submit: string;
  until: string;
  refused: string;
  done: string;
  uuid: string;
  expired: string;
  canceled: string;
  otherLanguage: string;
  footer: string;
}

/** What the page of a receipt says, by language. */
export const selfInvoiceWords: Readonly<Record<PageLocale, SelfInvoiceWords>> = {
  es: {
    title: 'Obtén tu factura',
    intro: 'Escribe tus datos como aparecen en tu constancia de situación fiscal.',
    fields: { tax_id: 'RFC', legal_name: 'Nombre o razón social', tax_system: 'Régimen fiscal', zip: 'Código postal', use: 'Uso de la factura', email: 'Correo (opcional)' },
    submit: 'Facturar',
    until: 'Puedes facturar hasta el',
    refused: 'El SAT no aceptó la factura. Revisa tus datos:',
    done: 'Tu factura está lista.',
    uuid: 'Folio fiscal',
    expired: 'El plazo para facturar este recibo terminó.',
    canceled: 'Este recibo se canceló.',
    otherLanguage: 'English',
    footer: 'Emulador de gigstack: es una prueba, sin validez fiscal.',
  },
  en: {
    title: 'Get your invoice',
    intro: 'Write your data as they appear in your tax status certificate.',
    fields: { tax_id: 'RFC', legal_name: 'Legal name', tax_system: 'Tax regime', zip: 'Zip code', use: 'Use of the invoice', email: 'Email (optional)' },
    submit: 'Get the invoice',
    until: 'You can get it until',
    refused: 'The SAT did not accept the invoice. Check your data:',
    done: 'Your invoice is ready.',
    uuid: 'Fiscal folio',
    expired: 'The time to invoice this receipt is over.',
    canceled: 'This receipt was canceled.',
    otherLanguage: 'Español',
    footer: 'gigstack emulator: this is a test, without fiscal validity.',
  },
};
