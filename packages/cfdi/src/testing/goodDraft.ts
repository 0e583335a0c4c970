import { type PreflightContext } from '../preflight.js';

/** A draft no rule has anything to say about. */
export const goodDraft = {
  invoice_type: 'I',
  use: 'G03',
  payment_form: '03',
  payment_method: 'PUE',
  currency: 'MXN',
  items: [
    {
      description: 'Consultoría',
      quantity: 2,
      unit_price: 100,
      product_key: '80101500',
      unit_key: 'E48',
      taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }],
    },
  ],
};

/** A company that buys. */
export const moral = { tax_id: 'EKU9003173C9', legal_name: 'ESCUELA KEMPER URGATE', tax_system: '601', address: { zip: '42501' } };

/** A person who buys. */
export const fisica = { tax_id: 'CACX7605101P8', legal_name: 'XOCHILT CASAS CHAVEZ', tax_system: '612', address: { zip: '36257' } };

/** A company that sells. */
export const issuer = { tax_id: 'IIA040805DZ4', legal_name: 'INDISTRIA ILUMINADORA DE ALMACENES', tax_system: '601', address: { zip: '62661' } };

/** A day, a buyer and a seller. */
export const context: PreflightContext = { receiver: moral, issuer, today: '2026-11-22' };
