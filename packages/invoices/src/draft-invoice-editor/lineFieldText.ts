import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from '../messages/es-MX.js';
import type { esMX as lineWords } from '../messages/lines.es-MX.js';
import type { LineFieldName } from './DraftInvoiceFields.js';

/** The name of a field of a line, as it stands beside its control. */
export function lineFieldText(name: LineFieldName, texts: Wording<typeof esMX>, words: Wording<typeof lineWords>): string {
  const names: Record<LineFieldName, string> = {
    description: texts.description,
    product_key: texts.productKey,
    unit_key: texts.unit,
    quantity: texts.quantity,
    unit_price: texts.unitPrice,
    taxes: texts.taxes,
    discount: texts.discount,
    taxability: words.taxObject,
    sku: words.sku,
    third_party: words.thirdParty,
  };
  return names[name];
}
