import type { Totals } from '@gigstack-ui/cfdi';
import { taxCode } from '../issuing/taxCode.js';
import { element } from './element.js';

/** The document's `cfdi:Impuestos`, or undefined when no line has a tax. */
export function taxSummaryElement({ groups, transferred, withheld }: Totals): string | undefined {
  const traslados = [
    ...groups.transferred.map(({ type, factor, rate, base, amount }) =>
      element('cfdi:Traslado', { Base: base, Impuesto: taxCode(type), TipoFactor: factor, TasaOCuota: rate, Importe: amount }),
    ),
    ...groups.exempt.map(({ type, base }) =>
      element('cfdi:Traslado', { Base: base, Impuesto: taxCode(type), TipoFactor: 'Exento' }),
    ),
  ];
  const retenciones = groups.withheld.map(({ type, amount }) =>
    element('cfdi:Retencion', { Impuesto: taxCode(type), Importe: amount }),
  );
  if (traslados.length + retenciones.length === 0) return undefined;
  return element(
    'cfdi:Impuestos',
    {
      TotalImpuestosRetenidos: retenciones.length > 0 ? withheld : undefined,
      // CFDI40212, CFDI40213: absent when everything transferred is exempt.
      TotalImpuestosTrasladados: groups.transferred.length > 0 ? transferred : undefined,
    },
    [
      retenciones.length > 0 && element('cfdi:Retenciones', {}, retenciones),
      traslados.length > 0 && element('cfdi:Traslados', {}, traslados),
    ],
  );
}
