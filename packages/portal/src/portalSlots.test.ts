/// <reference types="node" />
import { expect, it } from 'vitest';
import { usedSlots } from '../../../tools/testing/usedSlots.js';
import { portalSlots } from './portalSlots.js';

// A host's stylesheet relies on these names: taking one away is a breaking change.
it('the parts that take a class are these', () => {
  const own: readonly string[] = ['customer-portal', 'portal-confirm', 'portal-data', 'portal-end', 'portal-framed', 'portal-home', 'portal-hosted', 'portal-run'];
  expect(portalSlots).toEqual(own);
  expect(usedSlots(import.meta.dirname)).toEqual(own);
});
