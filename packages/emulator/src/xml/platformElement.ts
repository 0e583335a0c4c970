import { totals } from '@gigstack-ui/cfdi';
import { balanceAfter } from '@gigstack-ui/cfdi/amounts';
import type { RetentionDocument } from '../records/RetentionRecord.js';
import { decimalText } from '../text/decimalText.js';
import { element } from './element.js';

const namespace = 'http://www.sat.gob.mx/esquemas/retencionpago/1/PlataformasTecnologicas10';

/** The complement Plataformas Tecnológicas 1.0 of key 26: the services a platform arranged, with the IVA on them and its commission; false without any. */
export function platformElement({ platform_services, taxes }: RetentionDocument): string | false {
  if (!platform_services || platform_services.services.length === 0) return false;
  const { services, periodicity = '04' } = platform_services;
  const sold = totals({
    items: services.map(({ price_without_tax, tax_rate = 0.16 }) => ({ quantity: 1, unit_price: price_without_tax, taxes: [{ type: 'IVA', factor: 'Tasa', rate: tax_rate }] })),
  });
  const commissions = totals({ items: services.map(({ commission = 0 }) => ({ quantity: 1, unit_price: commission })) });
  const retained = (name: string) => totals({ items: taxes.filter(({ tax }) => tax === name).map(({ amount }) => ({ quantity: 1, unit_price: amount })) }).total;
  const details = services.map(({ payment_form = '03', service_type = '01', service_date = '', price_without_tax, commission = 0 }, index) => {
    const tax = sold.lines[index]?.taxes[0];
    return element(
      'plataformasTecnologicas:DetallesDelServicio',
      { FormaPagoServ: payment_form, TipoDeServ: service_type, FechaServ: service_date, PrecioServSinIVA: decimalText(price_without_tax) },
      [
        tax && element('plataformasTecnologicas:ImpuestosTrasladadosdelServicio', { Base: tax.base, Impuesto: '02', TipoFactor: 'Tasa', TasaCuota: tax.rate, Importe: tax.amount }),
        element('plataformasTecnologicas:ComisionDelServicio', { Importe: decimalText(commission) }),
      ],
    );
  });
  return element(
    'plataformasTecnologicas:ServiciosPlataformasTecnologicas',
    {
      'xmlns:plataformasTecnologicas': namespace,
      Version: '1.0',
      Periodicidad: periodicity,
      NumServ: String(services.length),
      MonTotServSIVA: sold.subtotal,
      TotalIVATrasladado: sold.transferred,
      TotalIVARetenido: retained('IVA'),
      TotalISRRetenido: retained('ISR'),
      DifIVAEntregadoPrestServ: balanceAfter(sold.transferred, [retained('IVA')]),
      MonTotalporUsoPlataforma: commissions.total,
    },
    [element('plataformasTecnologicas:Servicios', {}, details)],
  );
}
