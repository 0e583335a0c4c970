import { isGenericRfc } from '@gigstack-ui/cfdi';
import { testCertificate, testCertificateNumber, testSeal } from '../issuing/testSeal.js';
import { taxCode } from '../issuing/taxCode.js';
import type { RetentionDocument } from '../records/RetentionRecord.js';
import { decimalText } from '../text/decimalText.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { element } from './element.js';
import { platformElement } from './platformElement.js';
import { stampElement } from './stampElement.js';

const namespace = 'http://www.sat.gob.mx/esquemas/retencionpago/2';

/** A document as CFDI de Retenciones e información de pagos 2.0, children in the order of the schema. Its seals say that it is a test. */
export function retentionXml(document: RetentionDocument): string {
  const { issuer, period, totals, stamp } = document;
  const root = element(
    'retenciones:Retenciones',
    {
      'xmlns:retenciones': namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} http://www.sat.gob.mx/esquemas/retencionpago/2/retencionpagov2.xsd`,
      Version: '2.0',
      FolioInt: String(stamp.folio),
      Sello: testSeal('EMISOR', stamp.uuid),
      NoCertificado: testCertificateNumber,
      Certificado: testCertificate,
      FechaExp: mexicoCityTime(document.date),
      LugarExpRetenc: issuer.zip,
      CveRetenc: document.retention_key,
    },
    [
      element('retenciones:Emisor', { RfcE: issuer.tax_id, NomDenRazSocE: issuer.legal_name, RegimenFiscalE: issuer.tax_system }),
      receiverElement(document),
      element('retenciones:Periodo', { MesIni: twoDigits(period.start), MesFin: twoDigits(period.end), Ejercicio: String(period.year) }),
      element(
        'retenciones:Totales',
        { MontoTotOperacion: totals.operation, MontoTotGrav: totals.taxable, MontoTotExent: totals.exempt, MontoTotRet: totals.retained },
        document.taxes.map(({ tax, base, amount, payment_type = '01' }) =>
          element('retenciones:ImpRetenidos', { BaseRet: decimalText(base), ImpuestoRet: taxCode(tax), MontoRet: decimalText(amount), TipoPagoRet: payment_type }),
        ),
      ),
      element('retenciones:Complemento', {}, [platformElement(document), stampElement(stamp)]),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Comprobante de prueba del emulador: sin validez fiscal -->\n${root}\n`;
}

function receiverElement({ receiver }: RetentionDocument): string {
  const inner = isForeign(receiver.tax_id)
    ? element('retenciones:Extranjero', { NomDenRazSocR: receiver.legal_name })
    : element('retenciones:Nacional', { RfcR: receiver.tax_id, NomDenRazSocR: receiver.legal_name, DomicilioFiscalR: receiver.zip });
  return element('retenciones:Receptor', { NacionalidadR: nationalityOf(receiver.tax_id) }, [inner]);
}

/** Nationality of a receiver, as the schema spells it. */
export function nationalityOf(rfc: string): 'Nacional' | 'Extranjero' {
  return isForeign(rfc) ? 'Extranjero' : 'Nacional';
}

function isForeign(rfc: string): boolean {
  return isGenericRfc(rfc) && rfc.startsWith('XEXX');
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
