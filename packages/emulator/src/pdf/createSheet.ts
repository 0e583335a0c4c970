import { PageSizes, rgb, type PDFDocument } from '@cantoo/pdf-lib';
import { breakLines } from './breakLines.js';
import { printable } from './printable.js';
import type { Faces, PageStart, ParagraphStyle, Sheet } from './Sheet.js';

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
  const linesOf = (value: string, { width: room, maxLines = 40, size = 9, bold = false }: ParagraphStyle): string[] => {
    const font = bold ? faces.bold : faces.regular;
    return breakLines(printable(value, encodable), (piece) => font.widthOfTextAtSize(piece, size) <= room, maxLines);
  };

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
    paragraph(value, style) {
      const top = this.y;
      for (const line of linesOf(value, style)) {
        this.text(line, style);
        this.y += leadingOf(style);
      }
      const taken = this.y - top;
      this.y = top;
      return taken;
    },
    heightOf: (value, style) => linesOf(value, style).length * leadingOf(style),
    rule(color) {
      const y = height - this.y;
      page.drawLine({ start: { x: margin, y }, end: { x: width - margin, y }, thickness: 0.6, color });
    },
    band(tall, color) {
      page.drawRectangle({ x: margin, y: height - this.y - tall, width: width - 2 * margin, height: tall, color });
    },
  };
}

function leadingOf({ size = 9 }: ParagraphStyle): number {
  return size * 1.3;
}
