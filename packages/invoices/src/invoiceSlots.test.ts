/// <reference types="node" />
import { expect, it } from 'vitest';
import { usedSlots } from '../../../tools/testing/usedSlots.js';
import { invoiceSlots } from './invoiceSlots.js';

// A host's stylesheet relies on these names: taking one away is a breaking change.
it('the parts that take a class are these', () => {
  const own: readonly string[] = ['dock', 'draft-invoice-editor', 'findings', 'header', 'invoice-list', 'invoice-view', 'line', 'line-amount', 'more', 'public-receiver', 'removed-line', 'save-status', 'total', 'totals-gap'];
  expect(invoiceSlots).toEqual(own);
  expect(usedSlots(import.meta.dirname)).toEqual(own);
});
