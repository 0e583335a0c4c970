import { field, text } from './jsonReaders.js';
import { type LineContext } from './LineContext.js';
import { readDecimal } from './readDecimal.js';

/** Description, quantity, price and keys of a line. */
export function lineFieldsRule({ item, context, report }: LineContext): void {
  const description = text(field(item, 'description'));
  if (description === '') report('DESCRIPTION_MISSING', 'description');
  // Anexo 20: Descripcion holds 1 to 1000 characters.
  else if (description.length > 1000) report('DESCRIPTION_LONG', 'description');
  if (!readDecimal(field(item, 'quantity'))) report('QUANTITY_INVALID', 'quantity');
  const price = readDecimal(field(item, 'unit_price'));
  const free = context.type === 'T' || context.type === 'P';
  if (price === undefined || (price === 0 && !free)) report('CFDI40166', 'unit_price');
  if (!/^\d{8}$/.test(text(field(item, 'product_key')))) report('CFDI40162', 'product_key');
  if (!/^[A-Z0-9]{2,3}$/.test(text(field(item, 'unit_key')))) report('CFDI40165', 'unit_key');
}
