import { parseCsf } from '@gigstack-ui/cfdi/csf';
import { expect } from 'vitest';
import type { CsfLayout } from './CsfLayout.js';
import { csfPdf } from './csfPdf.js';
import { readingOf, type CsfSubject } from './CsfSubject.js';
import { readWithPdfjs } from './readWithPdfjs.js';

/** Prints a Constancia, reads it through pdfjs, and compares every datum with what it was made from. */
export async function expectReadAsMade(made: CsfSubject, layout: CsfLayout): Promise<void> {
  const reading = parseCsf((await readWithPdfjs(await csfPdf(made, layout))) ?? []);
  if (reading.state !== 'read') throw new Error(reading.state);
  const { person: _person, regimes, ...data } = reading.data;
  expect({ ...data, regimes: regimes.map(({ code, since }) => ({ code, since })) }).toEqual(readingOf(made));
}
