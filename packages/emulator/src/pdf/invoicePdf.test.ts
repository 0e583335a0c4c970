import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../auth/Scope.js';
import { toFiscalDocument } from '../issuing/toFiscalDocument.js';
import { iva16 } from '../seeds/taxes.js';
import { teams } from '../seeds/teams.js';
import { pdfText } from '../testing/pdfText.js';
import { sampleItem } from '../testing/sampleDraft.js';
import { breakLines } from './breakLines.js';
import { invoicePdf } from './invoicePdf.js';

const now = 1_800_000_000_000;
const [team] = teams(now);

function documentWith(description: string, lines: number) {
  if (!team) throw new Error('There is no seeded team');
  const items = Array.from({ length: lines }, (_, index) => ({ ...sampleItem, taxes: [iva16], description: `${description} ${index}` }));
  return toFiscalDocument({ invoice_type: 'I', items }, undefined, { ...scopeOf(team, false), now });
}

describe('invoicePdf', () => {
  it('goes on for as many pages as it takes, each with head, watermark and number', async () => {
    const pdf = await invoicePdf(documentWith('Cuaderno profesional de cien hojas '.repeat(20), 30));
    const pages = (await PDFDocument.load(pdf)).getPageCount();
    const texts = pdfText(pdf);
    expect(pages).toBeGreaterThan(5);
    expect(texts.filter((text) => text === 'SIN VALIDEZ FISCAL')).toHaveLength(pages);
    expect(texts.filter((text) => text === 'Clave SAT')).toHaveLength(pages);
    expect(texts).toContain(`Página ${pages} de ${pages}`);
    // The first line of text of every item is there: nothing fell between two pages.
    expect(texts.filter((text) => text === '44121701')).toHaveLength(30);
  });

  it('gives the same bytes for the same document', async () => {
    const document = documentWith('Cuaderno', 2);
    expect(await invoicePdf(document)).toEqual(await invoicePdf(document));
  });

  it('writes a question mark for what its fonts do not have', async () => {
    expect(pdfText(await invoicePdf(documentWith('Año 🎒 日本', 1)))).toContain('Año ? ?? 0');
  });
});

describe('breakLines', () => {
  const fits = (line: string) => line.length <= 10;

  it.each([
    ['uno dos tres cuatro', 9, ['uno dos', 'tres', 'cuatro']],
    ['abcdefghijklmno', 9, ['abcdefghij', 'klmno']],
    ['  ', 9, []],
    ['uno dos tres cuatro cinco seis', 2, ['uno dos', '…']],
  ])('%j in %d lines at most', (text, maxLines, lines) => {
    expect(breakLines(text, fits, maxLines)).toEqual(lines);
  });
});
