import type { LineTax, LineTotals } from '@gigstack-ui/cfdi';
import { taxCode } from '../issuing/taxCode.js';
import { taxObject } from '../issuing/taxObject.js';
import type { ItemRecord } from '../records/ItemRecord.js';
import { decimalText } from '../text/decimalText.js';
import { element } from './element.js';

/** One line as `cfdi:Concepto`, amounts with the six decimals they were computed with. */
export function conceptElement(item: ItemRecord, line: LineTotals): string {
  const { taxes } = line;
  const transferred = taxes.filter((tax) => !tax.withholding);
  const withheld = taxes.filter((tax) => tax.withholding);
  return element(
    'cfdi:Concepto',
    {
      ClaveProdServ: item.product_key,
      NoIdentificacion: item.sku || undefined,
      Cantidad: decimalText(item.quantity ?? 1),
      ClaveUnidad: item.unit_key,
      Unidad: item.unit_name || undefined,
      Descripcion: item.description,
      ValorUnitario: line.unitPrice,
      Importe: line.amount,
      Descuento: Number(line.discount) > 0 ? line.discount : undefined,
      ObjetoImp: taxObject(item),
    },
    [
      // CFDI40173: the node must not be empty.
      taxes.length > 0 &&
        element('cfdi:Impuestos', {}, [
          transferred.length > 0 && element('cfdi:Traslados', {}, transferred.map((tax) => taxElement('cfdi:Traslado', tax))),
          withheld.length > 0 && element('cfdi:Retenciones', {}, withheld.map((tax) => taxElement('cfdi:Retencion', tax))),
        ]),
      item.third_party &&
        element('cfdi:ACuentaTerceros', {
          RfcACuentaTerceros: item.third_party.tax_id,
          NombreACuentaTerceros: item.third_party.legal_name,
          RegimenFiscalACuentaTerceros: item.third_party.tax_system,
          DomicilioFiscalACuentaTerceros: item.third_party.zip,
        }),
      item.third_party &&
        element('cfdi:ACuentaTerceros', {
          RfcACuentaTerceros: item.third_party.tax_id,
          NombreACuentaTerceros: item.third_party.legal_name,
          RegimenFiscalACuentaTerceros: item.third_party.tax_system,
          DomicilioFiscalACuentaTerceros: item.third_party.zip,
        }),
    ],
  );
}

function taxElement(name: string, { type, factor, rate, base, amount }: LineTax): string {
  const common = { Base: base, Impuesto: taxCode(type), TipoFactor: factor };
  // CFDI40177: an exempt tax writes neither rate nor amount.
  return element(name, factor === 'Exento' ? common : { ...common, TasaOCuota: rate, Importe: amount });
}
