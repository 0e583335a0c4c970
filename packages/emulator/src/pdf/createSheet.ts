import { PageSizes, rgb, type PDFDocument } from '@cantoo/pdf-lib';
import { breakLines } from './breakLines.js';
import { printable } from './printable.js';
import type { Faces, PageStart, Sheet } from './Sheet.js';

const margin = 42;
/** Room kept for the legend at the foot of each page. */
const foot = 44;
const ink = rgb(0.09, 0.11, 0.15);

/** A letter-size sheet, the paper of Mexican offices, on the document. */
export function createSheet(document: PDFDocument, faces: Faces, startPage: PageStart): Sheet {
  const [width, height] = PageSizes.Letter;
  const encodable = new Set(faces.regular.getCharacterSet());
  const addPage = () => {
    const added = document.addPage([width, height]);
    startPage(added);
    return added;
  };
  let page = addPage();

  return {
    document,
    left: margin,
    right: width - margin,
    y: margin,
    ensure(needed) {
      if (this.y + needed <= height - margin - foot) return false;
      page = addPage();
      this.y = margin;
      return true;
    },
    text(value, { x, size = 9, bold = false, color = ink, align = 'left' }) {
      const font = bold ? faces.bold : faces.regular;
      const shown = printable(value, encodable);
      const left = align === 'right' ? x - font.widthOfTextAtSize(shown, size) : x;
      page.drawText(shown, { x: left, y: height - this.y - size, size, font, color });
    },
    paragraph(value, { width: room, maxLines = 40, ...style }) {
      const { size = 9, bold = false } = style;
      const font = bold ? faces.bold : faces.regular;
      const lines = breakLines(printable(value, encodable), (piece) => font.widthOfTextAtSize(piece, size) <= room, maxLines);
      const top = this.y;
      for (const line of lines) {
        this.text(line, style);
        this.y += size * 1.3;
      }
      const taken = this.y - top;
      this.y = top;
      return taken;
    },
    widthOf: (value, { size = 9, bold = false }) =>
      (bold ? faces.bold : faces.regular).widthOfTextAtSize(printable(value, encodable), size),
    rule(color) {
      const y = height - this.y;
      page.drawLine({ start: { x: margin, y }, end: { x: width - margin, y }, thickness: 0.6, color });
    },
    band(tall, color) {
      page.drawRectangle({ x: margin, y: height - this.y - tall, width: width - 2 * margin, height: tall, color });
    },
  };
}
