import { parseCsf } from '@gigstack-ui/cfdi/csf';
import { describe, expect, it } from 'vitest';
import type { CsfLayout } from './CsfLayout.js';
import { csfPdf } from './csfPdf.js';
import { readingOf } from './CsfSubject.js';
import { readWithPdfjs } from './readWithPdfjs.js';
import { csfSubjects } from './subjects.js';

const layouts: readonly CsfLayout[] = (['old', '2026', 'cedula'] as const).flatMap((form) =>
  [false, true].flatMap((glued) => [false, true].flatMap((interleaved) => [false, true].map((plain) => ({ form, glued, interleaved, plain })))),
);

describe.each(Object.entries(csfSubjects))('the Constancia of %s', (_name, subject) => {
  it.each(layouts)('reads as it was made: $form, glued $glued, interleaved $interleaved, plain $plain', async (layout) => {
    const reading = parseCsf((await readWithPdfjs(await csfPdf(subject, layout))) ?? []);
    if (reading.state !== 'read') throw new Error(reading.state);
    const { regimes, ...data } = reading.data;
    expect({ ...data, regimes: regimes.map(({ code }) => code) }).toMatchObject(readingOf(subject));
  });
});
