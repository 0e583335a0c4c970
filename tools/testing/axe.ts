import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with the rule, the help text and the offending markup; contrast is left to real browsers because jsdom has no layout, and frames because it loads none. */
export async function expectNoAxeViolations(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run(root, { iframes: false, rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html) }))).toEqual([]);
}
