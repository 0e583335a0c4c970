import type { PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib';
import type { CsfLayout } from './CsfLayout.js';

/** A label and its value. */
export type CsfPair = readonly [label: string, value: string];

/** Left edges of the two columns of the address, and of the value cells in each. */
const LEFT = 40;
const RIGHT = 310;
const VALUE = 110;
const SIZE = 8;
const ROW = 16;
const TOP = 760;
const FOOT = 24;

/** Writes down a page, row by row, in one layout. */
export function createCsfWriter(pdf: PDFDocument, font: PDFFont, layout: CsfLayout) {
  let page: PDFPage = pdf.addPage([612, 792]);
  let y = TOP;
  // Letter by letter: whole texts are measured with their kerning, and drawn without it.
  const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + font.widthOfTextAtSize(letter, SIZE), 0);

  function put(text: string, x: number, at = y): void {
    if (text === '') return;
    if (!layout.worded) return page.drawText(text, { x, y: at, size: SIZE, font });
    const words = text.split(' ');
    words.forEach((word, index) => word !== '' && page.drawText(word, { x: x + widthOf(words.slice(0, index).map((before) => `${before} `).join('')), y: at, size: SIZE, font }));
  }

  function labelOf(label: string): string {
    const plain = layout.plain ? label.normalize('NFD').replace(/\p{M}/gu, '') : label;
    return layout.glued ? plain.replaceAll(' ', '') : plain;
  }

  /** The words of a value in as many lines as a cell of that width needs. */
  function broken(value: string, width: number): readonly string[] {
    const lines: string[] = [];
    for (const word of value.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  /** One label and its value; answers with how many lines they took. */
  function pair([label, value]: CsfPair, x: number, width: number): number {
    const text = labelOf(label);
    if (layout.interleaved) {
      const lines = broken(value, width);
      put(text, x);
      lines.forEach((line, index) => put(line, x, y - (index + 1) * 10));
      return lines.length + 1;
    }
    if (layout.form === '2026' || layout.glued) {
      const [first = '', ...rest] = broken(value, width - widthOf(`${text} `));
      put(`${text}${layout.glued ? '' : ' '}${first}`, x);
      rest.forEach((line, index) => put(line, x, y - (index + 1) * 10));
      return rest.length + 1;
    }
    put(text, x);
    const start = x + Math.max(VALUE, widthOf(text) + 6);
    const lines = broken(value, width - (start - x));
    lines.forEach((line, index) => put(line, start, y - index * 10));
    return lines.length;
  }

  function newPage(): void {
    page = pdf.addPage([612, 792]);
    y = TOP;
  }

  /** Goes on over the page where a row of that many lines has no room. */
  function room(lines = 1): void {
    if (y - (lines - 1) * 10 < FOOT + ROW) newPage();
  }

  return {
    layout,
    newPage,
    line(...texts: readonly string[]) {
      for (const text of texts) {
        room();
        put(text, LEFT);
        y -= ROW;
      }
    },
    title(text: string) {
      y -= 6;
      room();
      put(text, LEFT);
      y -= ROW;
    },
    row(pairs: readonly CsfPair[]) {
      const isWhole = pairs.length === 1;
      const taken = pairs.map((each, index) => pair(each, index === 0 ? LEFT : RIGHT, isWhole ? 520 : RIGHT - LEFT - 10));
      y -= ROW + (Math.max(...taken) - 1) * 10;
    },
    cells(...texts: readonly string[]) {
      room();
      texts.forEach((text, index) => put(text, [LEFT, LEFT + 50, 430][index] ?? LEFT));
      y -= ROW;
    },
    table(head: readonly string[], rows: readonly (readonly string[])[]) {
      for (const [name = '', since = '', until = ''] of [head, ...rows]) {
        const lines = broken(name, 300);
        room(lines.length);
        lines.forEach((line, index) => put(line, LEFT, y - index * 10));
        put(since, 400);
        put(until, 490);
        y -= ROW + (lines.length - 1) * 10;
      }
    },
    /** The foot of every page. */
    feet() {
      const pages = pdf.getPages();
      pages.forEach((each, index) => each.drawText(`Página  [${index + 1}] de [${pages.length}]`, { x: 280, y: FOOT, size: SIZE, font }));
    },
  };
}
