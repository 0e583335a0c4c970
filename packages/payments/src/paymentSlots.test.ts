/// <reference types="node" />
import { expect, it } from 'vitest';
import { usedSlots } from '../../../tools/testing/usedSlots.js';
import { paymentSlots } from './paymentSlots.js';

// A host's stylesheet relies on these names: taking one away is a breaking change.
it('the parts that take a class are these', () => {
  const own: readonly string[] = ['mark-as-paid', 'payment-list', 'payment-request', 'payment-request-button', 'payment-view', 'refund', 'register-payment'];
  expect(paymentSlots).toEqual(own);
  expect(usedSlots(import.meta.dirname)).toEqual(own);
});
