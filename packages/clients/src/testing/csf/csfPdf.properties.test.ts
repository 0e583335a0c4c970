import fc from 'fast-check';
import { it } from 'vitest';
import { anyLayout, anySubject } from './anySubject.js';
import { expectReadAsMade } from './expectReadAsMade.js';

it('any Constancia reads, through pdfjs, as the data it was made from', () => fc.assert(fc.asyncProperty(anySubject, anyLayout, expectReadAsMade), { numRuns: 60 }), 60_000);
