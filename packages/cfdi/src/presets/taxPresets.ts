import { type PresetTax } from './invoicePresets.js';

/** One tax a picker may offer. `retired` ones are kept to read old invoices. */
export interface TaxPreset extends PresetTax {
  readonly id: string;
  readonly name: { readonly 'es-MX': string; readonly en: string };
  readonly retired?: true;
}

/** Taxes by the name people know them by. Rates: c_TasaOCuota, LIVA 1-A, LISR 106, 116 and 113-J, LIEPS 2. */
export const taxPresets: readonly TaxPreset[] = [
  { id: 'iva16', name: { 'es-MX': 'IVA 16 %', en: 'IVA 16 %' }, type: 'IVA', factor: 'Tasa', rate: '0.160000', withholding: false },
  { id: 'iva8', name: { 'es-MX': 'IVA 8 % (región fronteriza)', en: 'IVA 8 % (border)' }, type: 'IVA', factor: 'Tasa', rate: '0.080000', withholding: false },
  { id: 'iva0', name: { 'es-MX': 'IVA 0 %', en: 'IVA 0 %' }, type: 'IVA', factor: 'Tasa', rate: '0.000000', withholding: false },
  { id: 'ivaExento', name: { 'es-MX': 'IVA exento', en: 'IVA exempt' }, type: 'IVA', factor: 'Exento', rate: '0.000000', withholding: false },
  { id: 'retIva2_3', name: { 'es-MX': 'Retención IVA 10.6667 % (2/3)', en: 'IVA withheld 10.6667 % (two thirds)' }, type: 'IVA', factor: 'Tasa', rate: '0.106667', withholding: true },
  { id: 'retIva2_3_8', name: { 'es-MX': 'Retención IVA 5.3333 % (2/3 de 8 %)', en: 'IVA withheld 5.3333 % (two thirds of 8 %)' }, type: 'IVA', factor: 'Tasa', rate: '0.053333', withholding: true },
  { id: 'retIva4', name: { 'es-MX': 'Retención IVA 4 % (autotransporte)', en: 'IVA withheld 4 % (freight)' }, type: 'IVA', factor: 'Tasa', rate: '0.040000', withholding: true },
  { id: 'retIva6', name: { 'es-MX': 'Retención IVA 6 % (servicios de personal, reformado 2021)', en: 'IVA withheld 6 % (staff services, until 2021)' }, type: 'IVA', factor: 'Tasa', rate: '0.060000', withholding: true, retired: true },
  { id: 'retIva16', name: { 'es-MX': 'Retención IVA 16 %', en: 'IVA withheld 16 %' }, type: 'IVA', factor: 'Tasa', rate: '0.160000', withholding: true },
  { id: 'retIsr10', name: { 'es-MX': 'Retención ISR 10 % (honorarios/arrendamiento)', en: 'ISR withheld 10 % (fees, lease)' }, type: 'ISR', factor: 'Tasa', rate: '0.100000', withholding: true },
  { id: 'retIsr125', name: { 'es-MX': 'Retención ISR 1.25 % (RESICO a PM)', en: 'ISR withheld 1.25 % (RESICO to a company)' }, type: 'ISR', factor: 'Tasa', rate: '0.012500', withholding: true },
  { id: 'ieps8', name: { 'es-MX': 'IEPS 8 % (alimentos de alta densidad calórica)', en: 'IEPS 8 % (high-calorie food)' }, type: 'IEPS', factor: 'Tasa', rate: '0.080000', withholding: false },
  { id: 'ieps265', name: { 'es-MX': 'IEPS 26.5 % (cerveza/alcohol ≤14°)', en: 'IEPS 26.5 % (beer, alcohol up to 14°)' }, type: 'IEPS', factor: 'Tasa', rate: '0.265000', withholding: false },
  { id: 'ieps30', name: { 'es-MX': 'IEPS 30 % (alcohol 14–20°)', en: 'IEPS 30 % (alcohol 14–20°)' }, type: 'IEPS', factor: 'Tasa', rate: '0.300000', withholding: false },
  { id: 'ieps53', name: { 'es-MX': 'IEPS 53 % (alcohol >20°)', en: 'IEPS 53 % (alcohol above 20°)' }, type: 'IEPS', factor: 'Tasa', rate: '0.530000', withholding: false },
  { id: 'ieps25', name: { 'es-MX': 'IEPS 25 % (energizantes)', en: 'IEPS 25 % (energy drinks)' }, type: 'IEPS', factor: 'Tasa', rate: '0.250000', withholding: false },
  { id: 'ieps50', name: { 'es-MX': 'IEPS 50 % (alcohol desnaturalizado; apuestas 2026)', en: 'IEPS 50 % (denatured alcohol, betting since 2026)' }, type: 'IEPS', factor: 'Tasa', rate: '0.500000', withholding: false },
  { id: 'ieps9', name: { 'es-MX': 'IEPS 9 % plaguicidas cat. 1-2', en: 'IEPS 9 % (pesticides, categories 1–2)' }, type: 'IEPS', factor: 'Tasa', rate: '0.090000', withholding: false },
  { id: 'ieps7', name: { 'es-MX': 'IEPS 7 % plaguicidas cat. 3', en: 'IEPS 7 % (pesticides, category 3)' }, type: 'IEPS', factor: 'Tasa', rate: '0.070000', withholding: false },
  { id: 'ieps6', name: { 'es-MX': 'IEPS 6 % plaguicidas cat. 4', en: 'IEPS 6 % (pesticides, category 4)' }, type: 'IEPS', factor: 'Tasa', rate: '0.060000', withholding: false },
  { id: 'ieps3', name: { 'es-MX': 'IEPS 3 % (telecomunicaciones)', en: 'IEPS 3 % (telecommunications)' }, type: 'IEPS', factor: 'Tasa', rate: '0.030000', withholding: false },
  { id: 'ieps160', name: { 'es-MX': 'IEPS 160 % (tabacos, hasta 2025)', en: 'IEPS 160 % (tobacco, until 2025)' }, type: 'IEPS', factor: 'Tasa', rate: '1.600000', withholding: false, retired: true },
  { id: 'iepsRefresco', name: { 'es-MX': 'IEPS cuota 3.0818/l (bebidas azucaradas 2026)', en: 'IEPS 3.0818 per litre (sugary drinks 2026)' }, type: 'IEPS', factor: 'Cuota', rate: '3.081800', withholding: false },
  { id: 'iepsLight', name: { 'es-MX': 'IEPS cuota 1.5000/l (bebidas con edulcorante 2026)', en: 'IEPS 1.5 per litre (sweetened drinks 2026)' }, type: 'IEPS', factor: 'Cuota', rate: '1.500000', withholding: false },
  { id: 'ieps200', name: { 'es-MX': 'IEPS 200 % (cigarros)', en: 'IEPS 200 % (cigarettes)' }, type: 'IEPS', factor: 'Tasa', rate: '2.000000', withholding: false },
  { id: 'ieps32', name: { 'es-MX': 'IEPS 32 % (puros hechos a mano)', en: 'IEPS 32 % (hand-made cigars)' }, type: 'IEPS', factor: 'Tasa', rate: '0.320000', withholding: false },
  { id: 'ieps100', name: { 'es-MX': 'IEPS 100 % (otros con nicotina)', en: 'IEPS 100 % (other nicotine)' }, type: 'IEPS', factor: 'Tasa', rate: '1.000000', withholding: false },
];
