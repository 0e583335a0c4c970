import { PDFDocument, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import { createSheet } from './createSheet.js';
import { palette } from './palette.js';
import type { Faces, Sheet } from './Sheet.js';
import { watermark } from './watermark.js';

interface PaintOptions {
  title: string;
  /** Milliseconds; written into the file, so that the same document always gives the same bytes. */
  date: number;
  /** Whether it gets a watermark across and the legend of a preview. */
  isDraft: boolean;
  paint: (sheet: Sheet) => void;
}

/** A PDF of as many pages as `paint` fills, each with its number and a legend that says it is a test. */
export async function paintPdf({ title, date, isDraft, paint }: PaintOptions): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const faces: Faces = {
    regular: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  pdf.setTitle(title);
  pdf.setCreationDate(new Date(date));
  pdf.setModificationDate(new Date(date));
  pdf.setProducer('gigstack UI emulator');
  paint(createSheet(pdf, faces, (page) => startPage(page, faces, isDraft)));
  numberPages(pdf.getPages(), faces);
  return pdf.save();
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
