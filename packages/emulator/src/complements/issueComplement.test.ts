import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../invoices/balanceOf.js';
import { presentInvoice } from '../invoices/presentInvoice.js';
import { invoicePdf } from '../pdf/invoicePdf.js';
import { seededContext } from '../testing/seededContext.js';
import { pdfText } from '../testing/pdfText.js';
import { issueComplement } from './issueComplement.js';

/** Seeded PPD invoices: 9,752.12 pesos of the university, and one of another client. */
const ppd = '5EED0000-0000-4000-8000-000000000001';
const another = '5EED0000-0000-4000-8000-000000000005';
const pue = '5EED0000-0000-4000-8000-000000000002';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false });

describe('issueComplement', () => {
  it('lowers the balance payment by payment, down to nothing, each with its partiality', () => {
    const context = seededContext();
    const total = Number(context.database.invoices.find(ppd)?.document.totals.total);
    const first = issueComplement(context, { invoices: [{ uuid: ppd, amount: 1000 }], payment_form: '03' });
    const rest = (total - 1000).toFixed(2);
    const second = issueComplement(context, { invoices: [{ uuid: ppd, amount: rest }], payment_form: '28' });
    expect([first, second].map(({ document }) => document.payment?.invoices[0])).toMatchObject([
      { partiality: 1, previous: total.toFixed(2), paid: '1000.00', remaining: rest },
      { partiality: 2, previous: rest, paid: rest, remaining: '0.00' },
    ]);
    expect([first, second].map(({ document }) => [document.series, document.stamp.folio])).toEqual([['P', 1], ['P', 2]]);
    const invoice = context.database.invoices.find(ppd);
    expect(invoice && presentInvoice(invoice, context)).toMatchObject({ last_balance: 0, payment_complements: 2 });
  });

  it('is a CFDI of type P with the complement Pagos 2.0', async () => {
    const context = seededContext();
    const { document, xml, id } = issueComplement(context, { invoices: [{ uuid: ppd, amount: 1160 }], payment_form: '03', operation_number: '7788' });
    const root = (parser.parse(xml) as Record<string, Record<string, unknown>>)['cfdi:Comprobante'];
    expect(root).toMatchObject({ TipoDeComprobante: 'P', Moneda: 'XXX', SubTotal: '0', Total: '0', Exportacion: '01', 'cfdi:Receptor': { UsoCFDI: 'CP01' } });
    for (const absent of ['FormaPago', 'MetodoPago', 'TipoCambio', 'cfdi:Impuestos']) expect(root).not.toHaveProperty(absent);
    expect(root?.['cfdi:Conceptos']).toEqual({
      'cfdi:Concepto': { ClaveProdServ: '84111506', Cantidad: '1', ClaveUnidad: 'ACT', Descripcion: 'Pago', ValorUnitario: '0', Importe: '0', ObjetoImp: '01' },
    });
    const tax = { BaseDR: '1000.000000', ImpuestoDR: '002', TipoFactorDR: 'Tasa', TasaOCuotaDR: '0.160000', ImporteDR: '160.000000' };
    expect(root?.['cfdi:Complemento']).toMatchObject({
      'pago20:Pagos': {
        Version: '2.0',
        'pago20:Totales': { TotalTrasladosBaseIVA16: '1000.00', TotalTrasladosImpuestoIVA16: '160.00', MontoTotalPagos: '1160.00' },
        'pago20:Pago': {
          FormaDePagoP: '03',
          MonedaP: 'MXN',
          TipoCambioP: '1',
          Monto: '1160.00',
          NumOperacion: '7788',
          'pago20:DoctoRelacionado': { IdDocumento: ppd, EquivalenciaDR: '1', NumParcialidad: '1', ObjetoImpDR: '02', 'pago20:ImpuestosDR': { 'pago20:TrasladosDR': { 'pago20:TrasladoDR': tax } } },
        },
      },
      'tfd:TimbreFiscalDigital': { UUID: id },
    });
    expect(pdfText(await invoicePdf(document))).toEqual(expect.arrayContaining(['Complemento de pago', '$1,160.00 MXN', ppd]));
  });

  it.each([
    ['no invoice', { invoices: [] }, 'invoices: must name at least one invoice'],
    ['an invoice twice', { invoices: [{ uuid: ppd, amount: 1 }, { uuid: ppd.toLowerCase(), amount: 1 }] }, 'invoices: must name each invoice once'],
    ['invoices of two clients', { invoices: [{ uuid: ppd, amount: 1 }, { uuid: another, amount: 1 }] }, 'invoices: must be of one client'],
    ['an unknown invoice', { invoices: [{ uuid: 'x', amount: 1 }] }, 'invoices[0].uuid: no invoice has this UUID'],
    ['a PUE invoice', { invoices: [{ uuid: pue, amount: 1 }] }, 'invoices[0].uuid: must be a PPD invoice'],
    ['nothing paid', { invoices: [{ uuid: ppd, amount: 0 }] }, 'invoices[0].amount: must be more than 0'],
    ['more than is owed', { invoices: [{ uuid: ppd, amount: 99_999 }] }, 'invoices[0].amount: must be at most 9752.12'],
    ['form 99', { payment_form: '99' }, 'payment_form: must be how it was paid, not 99'],
    ['a day to come', { date: 1_900_000_000_000 }, 'date: must not be in the future'],
  ])('refuses %s and changes nothing', (_what, change, detail) => {
    const context = seededContext();
    const payment = { invoices: [{ uuid: ppd, amount: 100 }], payment_form: '03', ...change };
    expect(() => context.database.transaction(() => issueComplement(context, payment))).toThrow(expect.objectContaining({ details: [detail] }));
    const invoice = context.database.invoices.find(ppd);
    expect([invoice && balanceOf(invoice), context.database.complements.count(context.partition)]).toEqual(['9752.12', 0]);
  });
});
