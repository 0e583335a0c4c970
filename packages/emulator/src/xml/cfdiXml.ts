import type { FiscalDocument, FiscalStamp } from '../issuing/FiscalDocument.js';
import { testCertificate, testCertificateNumber, testSeal } from '../issuing/testSeal.js';
import { decimalText } from '../text/decimalText.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { conceptElement } from './conceptElement.js';
import { element, escapeXml } from './element.js';
import { paymentElement, paymentNamespace } from './paymentElement.js';
import { stampElement } from './stampElement.js';
import { taxSummaryElement } from './taxSummaryElement.js';

/** A stamped document as CFDI 4.0 (Anexo 20), children in the order of the schema. Its seals say that it is a test. */
export function cfdiXml(document: FiscalDocument, stamp: FiscalStamp): string {
  const { issuer, receiver, totals, global } = document;
  const root = element('cfdi:Comprobante', comprobanteAttributes(document, stamp), [
    global &&
      element('cfdi:InformacionGlobal', {
        Periodicidad: global.periodicity,
        Meses: global.months,
        Año: global.year?.toString(),
      }),
    ...(document.related_documents ?? []).map(({ relationship, documents = [] }) =>
      element(
        'cfdi:CfdiRelacionados',
        { TipoRelacion: relationship },
        documents.map((uuid) => element('cfdi:CfdiRelacionado', { UUID: uuid })),
      ),
    ),
    element('cfdi:Emisor', { Rfc: issuer.tax_id, Nombre: issuer.legal_name, RegimenFiscal: issuer.tax_system }),
    element('cfdi:Receptor', {
      Rfc: receiver.tax_id,
      Nombre: receiver.legal_name,
      DomicilioFiscalReceptor: receiver.zip,
      RegimenFiscalReceptor: receiver.tax_system,
      UsoCFDI: document.use,
    }),
    element(
      'cfdi:Conceptos',
      {},
      totals.lines.map((line, index) => conceptElement(document.items[index] ?? {}, line)),
    ),
    taxSummaryElement(totals),
    element('cfdi:Complemento', {}, [...(document.complements ?? []), document.payment && paymentElement(document.payment), stampElement(stamp)]),
    document.addenda && `<cfdi:Addenda>${escapeXml(document.addenda)}</cfdi:Addenda>`,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Comprobante de prueba del emulador: sin validez fiscal -->\n${root}\n`;
}

function comprobanteAttributes(document: FiscalDocument, stamp: FiscalStamp) {
  const { totals, currency } = document;
  return {
    'xmlns:cfdi': 'http://www.sat.gob.mx/cfd/4',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:pago20': document.payment && paymentNamespace.uri,
    'xsi:schemaLocation': [
      'http://www.sat.gob.mx/cfd/4 http://www.sat.gob.mx/sitio_internet/cfd/4/cfdv40.xsd',
      ...(document.payment ? [`${paymentNamespace.uri} ${paymentNamespace.schema}`] : []),
    ].join(' '),
    Version: '4.0',
    Serie: document.series,
    Folio: String(stamp.folio),
    Fecha: mexicoCityTime(document.date),
    Sello: testSeal('EMISOR', stamp.uuid),
    FormaPago: document.payment_form || undefined,
    NoCertificado: testCertificateNumber,
    Certificado: testCertificate,
    SubTotal: totals.subtotal,
    // CFDI40111: absent when no line has a discount.
    Descuento: Number(totals.discount) > 0 ? totals.discount : undefined,
    Moneda: currency,
    // CFDI40114, CFDI40116: 1 or absent for pesos, absent without a currency.
    TipoCambio: currency === 'MXN' || currency === 'XXX' ? undefined : decimalText(document.exchange_rate),
    Total: totals.total,
    TipoDeComprobante: document.invoice_type,
    Exportacion: document.exports,
    MetodoPago: document.payment_method || undefined,
    LugarExpedicion: document.issuer.zip,
  };
}
