import type { PaymentMethod } from '../payments/paymentMethod.js';
import type { PageLocale } from './pageLocale.js';

/** What the page of a payment says. */
export interface PayWords {
  title: (alias: string) => string;
  concept: string;
  amount: string;
  total: string;
  methods: Readonly<Record<PaymentMethod, string>>;
  /** What to do once a way was chosen that takes its time. */
  instructions: Readonly<Record<'oxxo' | 'stripe-spei' | 'bank', string>>;
  reference: string;
  approve: Readonly<Record<PaymentMethod, string>>;
  decline: string;
  start: Readonly<Record<'oxxo' | 'stripe-spei' | 'bank', string>>;
  expire: string;
  expiresAt: string;
  declined: string;
  states: Readonly<Record<'succeeded' | 'refunded' | 'canceled' | 'expired', string>>;
  receipt: string;
  invoice: string;
  otherLanguage: string;
  footer: string;
}

/** What the page of a payment says, by language. */
export const payWords: Readonly<Record<PageLocale, PayWords>> = {
  es: {
    title: (alias) => `Paga a ${alias}`,
    concept: 'Concepto',
    amount: 'Importe',
    total: 'Total',
    methods: { card: 'Tarjeta', oxxo: 'OXXO', 'stripe-spei': 'SPEI', bank: 'Transferencia SPEI' },
    instructions: {
      oxxo: 'Lleva esta referencia a la caja de un OXXO y paga en efectivo.',
      'stripe-spei': 'Transfiere el total a esta CLABE desde la app de tu banco.',
      bank: 'Transfiere el total a esta CLABE desde la app de tu banco.',
    },
    reference: 'Referencia de prueba',
    approve: { card: 'Pagar con tarjeta', oxxo: 'Ya pagué en OXXO', 'stripe-spei': 'Ya transferí', bank: 'Ya transferí' },
    decline: 'Que el banco rechace',
    start: { oxxo: 'Generar ficha de OXXO', 'stripe-spei': 'Ver CLABE', bank: 'Ver CLABE' },
    expire: 'Dejar que expire',
    expiresAt: 'Puedes pagar hasta el',
    declined: 'El banco rechazó la tarjeta. Intenta de nuevo o elige otra forma.',
    states: {
      succeeded: 'Pago recibido. Gracias.',
      refunded: 'Este pago se devolvió.',
      canceled: 'Este pago se canceló. Pide una liga nueva.',
      expired: 'Esta liga expiró. Pide una nueva.',
    },
    receipt: 'Obtén tu factura',
    invoice: 'Tu factura va en camino a tu correo.',
    otherLanguage: 'English',
    footer: 'Emulador de gigstack: es una prueba y no se cobra nada.',
  },
  en: {
    title: (alias) => `Pay ${alias}`,
    concept: 'Item',
    amount: 'Amount',
    total: 'Total',
    methods: { card: 'Card', oxxo: 'OXXO', 'stripe-spei': 'SPEI', bank: 'SPEI transfer' },
    instructions: {
      oxxo: 'Take this reference to an OXXO store and pay in cash.',
      'stripe-spei': 'Transfer the total to this CLABE from your bank’s app.',
      bank: 'Transfer the total to this CLABE from your bank’s app.',
    },
    reference: 'Test reference',
    approve: { card: 'Pay by card', oxxo: 'I paid at OXXO', 'stripe-spei': 'I made the transfer', bank: 'I made the transfer' },
    decline: 'Let the bank decline',
    start: { oxxo: 'Get an OXXO slip', 'stripe-spei': 'Show the CLABE', bank: 'Show the CLABE' },
    expire: 'Let it expire',
    expiresAt: 'You can pay until',
    declined: 'The bank declined the card. Try again or choose another way.',
    states: {
      succeeded: 'Payment received. Thank you.',
      refunded: 'This payment was refunded.',
      canceled: 'This payment was canceled. Ask for a new link.',
      expired: 'This link expired. Ask for a new one.',
    },
    receipt: 'Get your invoice',
    invoice: 'Your invoice is on its way to your email.',
    otherLanguage: 'Español',
    footer: 'gigstack emulator: this is a test and nothing is charged.',
  },
};
