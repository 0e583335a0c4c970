import fc from 'fast-check';
import { it } from 'vitest';
import { anyLayout, anySubject } from './anySubject.js';
import { expectReadAsMade } from './expectReadAsMade.js';

it('two thousand Constancias of any kind read as the data they were made from', () => fc.assert(fc.asyncProperty(anySubject, anyLayout, expectReadAsMade), { numRuns: 2_000 }));
