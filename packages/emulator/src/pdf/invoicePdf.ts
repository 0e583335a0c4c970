import { documentKinds } from '../invoices/documentName.js';
import type { FiscalDocument } from '../issuing/FiscalDocument.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { headerSection } from './headerSection.js';
import { linesSection } from './linesSection.js';
import { paintPdf } from './paintPdf.js';
import { partiesSection } from './partiesSection.js';
import { paymentSection } from './paymentSection.js';
import { stampFacts, stampSection } from './stampSection.js';
import { totalsSection } from './totalsSection.js';

/** The printed form of a document: of a draft with a watermark across, of a stamped one with its stamp; both say that they are a test. */
export function invoicePdf(document: FiscalDocument): Promise<Uint8Array> {
  const { stamp } = document;
  return paintPdf({
    title: stamp ? `Factura de prueba ${document.series}-${stamp.folio}` : 'Prefactura sin validez fiscal',
    date: document.date,
    isDraft: stamp === undefined,
    paint(sheet) {
      headerSection(sheet, { issuer: document.issuer, title: stamp ? kindOf(document) : 'Prefactura', facts: factsOf(document) });
      partiesSection(sheet, document);
      linesSection(sheet, document);
      if (document.payment) paymentSection(sheet, document.payment);
      else totalsSection(sheet, document);
      if (stamp) stampSection(sheet, stamp);
    },
  });
}

function kindOf({ invoice_type }: FiscalDocument): string {
  return documentKinds[invoice_type] ?? 'Comprobante';
}

function factsOf(document: FiscalDocument): string[] {
  const { stamp, series, invoice_type, exports } = document;
  return [
    stamp ? `Serie ${series} · Folio ${stamp.folio}` : `Serie ${series} · Folio por asignar`,
    `Fecha de emisión ${stamp ? mexicoCityTime(document.date).replace('T', ' ') : 'al timbrar'}`,
    ...(stamp ? stampFacts(stamp) : []),
    `CFDI 4.0 · ${invoice_type} ${kindOf(document)} · Exportación ${exports}`,
  ];
}
