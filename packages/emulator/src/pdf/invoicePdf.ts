import { PDFDocument, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import type { FiscalDocument } from '../issuing/FiscalDocument.js';
import { createSheet } from './createSheet.js';
import { headerSection } from './headerSection.js';
import { linesSection } from './linesSection.js';
import { palette } from './palette.js';
import { partiesSection } from './partiesSection.js';
import { paymentSection } from './paymentSection.js';
import type { Faces, Sheet } from './Sheet.js';
import { stampSection } from './stampSection.js';
import { totalsSection } from './totalsSection.js';
import { watermark } from './watermark.js';

/** The printed form of a document: of a draft with a watermark across, of a stamped one with its stamp; both say that they are a test. */
export async function invoicePdf(document: FiscalDocument): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const faces: Faces = {
    regular: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  const { stamp } = document;
  pdf.setTitle(stamp ? `Factura de prueba ${document.series}-${stamp.folio}` : 'Prefactura sin validez fiscal');
  // The dates in the file are the document's, so that the same document always gives the same bytes.
  pdf.setCreationDate(new Date(document.date));
  pdf.setModificationDate(new Date(document.date));
  pdf.setProducer('gigstack UI emulator');

  const sheet = createSheet(pdf, faces, (page) => startPage(page, faces, stamp === undefined));
  headerSection(sheet, document);
  rule(sheet);
  partiesSection(sheet, document);
  linesSection(sheet, document);
  if (document.payment) paymentSection(sheet, document.payment);
  else totalsSection(sheet, document);
  if (stamp) stampSection(sheet, stamp);
  numberPages(pdf.getPages(), faces);
  return pdf.save();
}

function rule(sheet: Sheet): void {
  sheet.rule(palette.line);
  sheet.y += 12;
}

function startPage(page: PDFPage, faces: Faces, isDraft: boolean): void {
  if (isDraft) watermark(page, 'SIN VALIDEZ FISCAL', faces.bold);
  const legend = isDraft
    ? 'Vista previa de un borrador. Sin validez fiscal.'
    : 'Documento de prueba generado por un emulador. Sin validez fiscal: no existe en el SAT.';
  const size = 8;
  const x = (page.getWidth() - faces.bold.widthOfTextAtSize(legend, size)) / 2;
  page.drawText(legend, { x, y: 34, size, font: faces.bold, color: palette.warning });
}

function numberPages(pages: readonly PDFPage[], { regular }: Faces): void {
  const size = 8;
  for (const [index, page] of pages.entries()) {
    const text = `Página ${index + 1} de ${pages.length}`;
    page.drawText(text, { x: page.getWidth() - 42 - regular.widthOfTextAtSize(text, size), y: 34, size, font: regular, color: palette.muted });
  }
}
