import { act, fireEvent } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { line } from '../testing/fillInvoice.js';
import { openCounted } from '../testing/openCounted.js';

afterEach(() => localStorage.clear());

/** What is shown of a changed amount: the two cells of its line, the totals, and the total on the stamp buttons of the header and the dock. */
const SHOWS_AMOUNTS = ['NumberCell', 'AmountCell', 'TotalsCard', 'ServerTotal', 'Dock', 'StampButton'];

it.each([10, 45])('costs one commit per key of a number, and of %i lines one renders', async (count) => {
  const { cost } = await openCounted(count);
  const quantity = line(3).getByRole('textbox', { name: 'Cantidad' });
  act(() => quantity.focus());
  fireEvent.change(quantity, { target: { value: '12' } });
  const { commits, rendered } = cost(() => fireEvent.change(quantity, { target: { value: '123' } }));
  expect(commits).toBe(1);
  const own = rendered.filter((name) => SHOWS_AMOUNTS.includes(name));
  expect(own.filter((name) => name.endsWith('Cell'))).toEqual(['NumberCell', 'AmountCell']);
  // Beside these only the primitives they are made of.
  expect(rendered.filter((name) => !SHOWS_AMOUNTS.includes(name) && !['Button', 'Field', 'FieldLayout', 'NumberField', 'NumberInput', 'Control', 'Card', 'Row'].includes(name))).toEqual([]);
}, 60_000);
