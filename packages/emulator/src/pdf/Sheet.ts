import type { PDFDocument, PDFFont, PDFPage, RGB } from '@cantoo/pdf-lib';

/** How a piece of text is set; `x` is its left edge, or its right edge when it is aligned to the right. */
export interface TextStyle {
  x: number;
  size?: number;
  bold?: boolean;
  color?: RGB;
  align?: 'left' | 'right';
}

/** How a paragraph is set; it ends with an ellipsis after 40 lines unless told. */
export interface ParagraphStyle extends TextStyle {
  width: number;
  maxLines?: number;
}

/** A sheet of paper that grows pages as it fills; `y` is the distance from the top, in points. */
export interface Sheet {
  readonly document: PDFDocument;
  readonly left: number;
  readonly right: number;
  /** Where the next thing goes. */
  y: number;
  /** Starts a new page when less than `height` is left; true when it did. */
  ensure(height: number): boolean;
  /** One line of text at the current height. */
  text(value: string, style: TextStyle): void;
  /** Text broken into lines of `width`, at most `maxLines`; answers the height it took. */
  paragraph(value: string, style: ParagraphStyle): number;
  /** The height a paragraph would take. */
  heightOf(value: string, style: ParagraphStyle): number;
  /** A horizontal line at the current height. */
  rule(color: RGB): void;
  /** A filled band from the current height down. */
  band(height: number, color: RGB): void;
}

/** The two faces a sheet is set in. */
export interface Faces {
  regular: PDFFont;
  bold: PDFFont;
}

/** Called for each page as it begins, to paint what goes under everything. */
export type PageStart = (page: PDFPage) => void;
