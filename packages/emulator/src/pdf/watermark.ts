import { degrees, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

/** Writes a word across the page, from the lower left to the upper right, under everything else. */
export function watermark(page: PDFPage, text: string, font: PDFFont): void {
  const { width, height } = page.getSize();
  const angle = 52;
  const size = 62;
  const length = font.widthOfTextAtSize(text, size);
  const radians = (angle * Math.PI) / 180;
  page.drawText(text, {
    x: width / 2 - (Math.cos(radians) * length) / 2 + (Math.sin(radians) * size) / 3,
    y: height / 2 - (Math.sin(radians) * length) / 2 - (Math.cos(radians) * size) / 3,
    size,
    font,
    color: rgb(0.88, 0.9, 0.92),
    rotate: degrees(angle),
  });
}
