import { seedClients } from '../seeds/seedClients.js';

/** A line that any test may sell: two boxes at 100 pesos plus IVA. */
export const sampleItem = {
  description: 'Bolígrafo azul, caja de 12',
  quantity: 2,
  unit_price: 100,
  product_key: '44121701',
  unit_key: 'XBX',
  taxes: [{ type: 'IVA', rate: 0.16, factor: 'Tasa', withholding: false, inclusive: false }],
};

/** A draft that stamps: 232.00 pesos to the university, paid by transfer. */
export const sampleDraft = {
  invoice_type: 'I',
  client: { id: seedClients.universidad },
  currency: 'MXN',
  use: 'G03',
  payment_method: 'PUE',
  payment_form: '03',
  items: [sampleItem],
};
