/// <reference types="node" />
import { expect, it } from 'vitest';
import { usedSlots } from '../../../tools/testing/usedSlots.js';
import { clientSlots } from './clientSlots.js';

// A host's stylesheet relies on these names: taking one away is a breaking change.
it('the parts that take a class are these', () => {
  const own: readonly string[] = ['client-fiscal-form', 'client-list', 'client-picker', 'csf', 'tip'];
  expect(clientSlots).toEqual(own);
  expect(usedSlots(import.meta.dirname)).toEqual(own);
});
