import { taxObjects } from '@gigstack-ui/sat-catalogs';
import { field, text } from './jsonReaders.js';
import { type LineContext } from './LineContext.js';

/** The four product keys SAT marks as always subject to IVA (c_ClaveProdServ, "Incluir IVA trasladado": Sí). */
const ivaRequired = ['80111700', '80111701', '84121603', '84121604'];

/** Taxes of a line against its ObjetoImp (CFDI40164, 40170 to 40172, 140226, 140227); an absent one is inferred from the taxes. */
export function lineTaxObjectRule({ item, context, taxes, report }: LineContext): void {
  if (context.type === 'T' || context.type === 'P') return;
  const object = text(field(item, 'taxability'));
  const iva = taxes.some(({ type, withholding }) => type === 'IVA' && !withholding);
  const ieps = taxes.some(({ type, withholding }) => type === 'IEPS' && !withholding);
  if (object !== '' && !taxObjects.some(({ code }) => code === object)) report('CFDI40170', 'taxability');
  else if (object === '' && taxes.length === 0) report('LINE_WITHOUT_TAX', 'taxes', { severity: 'hint' });
  else if (object === '02' && taxes.length === 0) report('CFDI40171', 'taxes');
  else if (['01', '03', '04', '05'].includes(object) && taxes.length > 0) report('CFDI40172', 'taxes');
  else if ((object === '06' || object === '08') && (iva || ieps)) report('CFDI140226', 'taxes');
  else if (object === '07' && (iva || !ieps)) report('CFDI140227', 'taxes');
  if (!iva && ivaRequired.includes(text(field(item, 'product_key')))) report('CFDI40164', 'taxes');
}
