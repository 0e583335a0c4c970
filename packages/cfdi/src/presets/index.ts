export { invoicePresets, type InvoicePreset, type PresetTax } from './invoicePresets.js';
export { taxPresets, type TaxPreset } from './taxPresets.js';
