import type { DraftInvoiceInput, ItemSchema, TaxSchema } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';

const iva: TaxSchema = { type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false };

/** Three concepts of a consultant, the last one without its product key; honorarios with their withholdings. */
export const honorarios: DraftInvoiceInput = {
  invoice_type: 'I',
  client: { id: seedClients.universidad },
  use: 'G03',
  payment_method: 'PUE',
  payment_form: '03',
  items: [
    {
      description: 'Consultoría de procesos, octubre',
      quantity: 1,
      unit_price: 8500,
      product_key: '80101500',
      unit_key: 'E48',
      taxes: [iva, { type: 'ISR', factor: 'Tasa', rate: 0.1, withholding: true }, { type: 'IVA', factor: 'Tasa', rate: 0.106667, withholding: true }],
    },
    { description: 'Taller para mandos medios', quantity: 6.5, unit_price: 450, product_key: '86101700', unit_key: 'HUR', taxes: [iva] },
    { description: 'Material impreso', quantity: 40, unit_price: 12.5, discount: 50, unit_key: 'H87', taxes: [iva] },
  ],
};

const WORDS = ['Papel bond carta', 'Cuaderno profesional', 'Caja de bolígrafos azules', 'Tóner negro para impresora láser de alto rendimiento, cartucho original con garantía por escrito'];

/** An invoice of as many concepts as asked for, some with long descriptions and many decimals. */
export function longInvoice(count: number): DraftInvoiceInput {
  const items = Array.from(
    { length: count },
    (_, index): ItemSchema => ({
      description: `${WORDS[index % WORDS.length] ?? ''} ${index + 1}`,
      quantity: (index % 7) + 1,
      unit_price: 1234.567891 + index,
      product_key: '44121600',
      unit_key: 'H87',
      taxes: [iva],
    }),
  );
  return { ...honorarios, client: { id: seedClients.arrendador }, items };
}
