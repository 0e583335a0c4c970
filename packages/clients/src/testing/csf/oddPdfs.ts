import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { csfPdf } from './csfPdf.js';
import { csfSubjects } from './subjects.js';

/** Files people drop that are no Constancia one can read. */
export const oddPdfs = {
  encrypted: async () => {
    const pdf = await PDFDocument.load(await csfPdf(csfSubjects.moral));
    pdf.encrypt({ userPassword: 'secreto', ownerPassword: 'secreto' });
    return pdf.save();
  },
  fortyPages: async () => {
    const pdf = await PDFDocument.create();
    for (let page = 0; page < 40; page += 1) pdf.addPage();
    return pdf.save();
  },
  somethingElse: async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage().drawText('Factura A-1. RFC: EKU9003173C9', { font: await pdf.embedFont(StandardFonts.Helvetica), size: 12 });
    return pdf.save();
  },
  /** A picture without a code, as a photocopy. */
  blank: async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    return pdf.save();
  },
  /** Begins like a PDF and is none. */
  broken: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7\nnada')),
  tooLarge: () => {
    const bytes = new Uint8Array(6 * 1024 * 1024);
    bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
    return Promise.resolve(bytes);
  },
  notPdf: () => Promise.resolve(new TextEncoder().encode('hola')),
  empty: () => Promise.resolve(new Uint8Array()),
} as const satisfies Record<string, () => Promise<Uint8Array>>;

/** A file to drop; its name must never be seen again. */
export function pdfFile(bytes: Uint8Array): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], 'constancia-de-alguien.pdf', { type: 'application/pdf' });
}
