import { type TaxFactor, type TaxName } from '../totals/Totals.js';

/** A tax of a preset in the API's shape; `rate` is a decimal string. */
export interface PresetTax {
  readonly type: TaxName;
  readonly factor: TaxFactor;
  readonly rate: string;
  readonly withholding: boolean;
}

/** Taxes that go together in a usual kind of sale, with whom they suit: issuer regimes (empty for any) and, where it matters, a company as receiver. */
export interface InvoicePreset {
  readonly id: 'honorarios' | 'arrendamiento' | 'resico' | 'resico_servicios' | 'flete' | 'frontera';
  readonly name: { readonly 'es-MX': string; readonly en: string };
  readonly issuerRegimes: readonly string[];
  readonly receiver: 'moral' | 'any';
  readonly taxes: readonly PresetTax[];
}

const iva = (rate: string): PresetTax => ({ type: 'IVA', factor: 'Tasa', rate, withholding: false });
const withheld = (type: TaxName, rate: string): PresetTax => ({ type, factor: 'Tasa', rate, withholding: true });

/** The usual kinds of sale. Rates: LIVA 1 and 1-A, RLIVA 3, LISR 106, 116 and 113-J, border decree (IVA 8 %). */
export const invoicePresets: readonly InvoicePreset[] = [
  {
    id: 'honorarios',
    name: { 'es-MX': 'Honorarios', en: 'Professional fees' },
    issuerRegimes: ['612'],
    receiver: 'moral',
    taxes: [iva('0.160000'), withheld('IVA', '0.106667'), withheld('ISR', '0.100000')],
  },
  {
    id: 'arrendamiento',
    name: { 'es-MX': 'Arrendamiento', en: 'Lease' },
    issuerRegimes: ['606'],
    receiver: 'moral',
    taxes: [iva('0.160000'), withheld('IVA', '0.106667'), withheld('ISR', '0.100000')],
  },
  {
    id: 'resico',
    name: { 'es-MX': 'RESICO, venta de bienes', en: 'RESICO, goods' },
    issuerRegimes: ['626'],
    receiver: 'moral',
    taxes: [iva('0.160000'), withheld('ISR', '0.012500')],
  },
  {
    id: 'resico_servicios',
    name: { 'es-MX': 'RESICO, servicios', en: 'RESICO, services' },
    issuerRegimes: ['626'],
    receiver: 'moral',
    taxes: [iva('0.160000'), withheld('IVA', '0.106667'), withheld('ISR', '0.012500')],
  },
  {
    id: 'flete',
    name: { 'es-MX': 'Flete', en: 'Freight' },
    issuerRegimes: [],
    receiver: 'moral',
    taxes: [iva('0.160000'), withheld('IVA', '0.040000')],
  },
  {
    id: 'frontera',
    name: { 'es-MX': 'Frontera', en: 'Border' },
    issuerRegimes: [],
    receiver: 'any',
    taxes: [iva('0.080000')],
  },
];
