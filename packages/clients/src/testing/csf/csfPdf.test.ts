import { describe, it } from 'vitest';
import type { CsfLayout } from './CsfLayout.js';
import { expectReadAsMade } from './expectReadAsMade.js';
import { csfSubjects } from './subjects.js';

const both = [false, true];
const layouts: readonly CsfLayout[] = (['old', '2026', 'cedula'] as const).flatMap((form) =>
  both.flatMap((glued) => both.flatMap((interleaved) => both.map((worded) => ({ form, glued, interleaved, worded, plain: glued !== worded, long: interleaved })))),
);

describe.each(Object.entries(csfSubjects))('the Constancia of %s', (_name, subject) => {
  it.each(layouts)('reads as it was made: $form, glued $glued, interleaved $interleaved, worded $worded', (layout) => expectReadAsMade(subject, layout));
});
