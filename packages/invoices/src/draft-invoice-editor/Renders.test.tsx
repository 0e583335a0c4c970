import { act, fireEvent } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { line } from '../testing/fillInvoice.js';
import { openCounted } from '../testing/openCounted.js';

afterEach(() => localStorage.clear());

/** Amount of the line, figures of the totals, and the total in the dock: all that a key may render. */
const SHOW_AMOUNTS = ['AmountCell', 'TotalText', 'TotalsFigures'];

it.each([10, 45])('costs one commit and three components per key of a number in %i lines, and nothing when no amount changes', async (count) => {
  const { cost } = await openCounted(count);
  const type = (cell: HTMLElement, value: string) => cost(() => fireEvent.change(cell, { target: { value } }));
  const quantity = line(3).getByRole('textbox', { name: 'Cantidad' });
  act(() => quantity.focus());
  // The first key also wakes what tells that there is something to save and to undo.
  type(quantity, '12');
  for (const value of ['123', '12', '12*3', '12.5']) expect(type(quantity, value)).toEqual({ commits: 1, rendered: SHOW_AMOUNTS });
  for (const value of ['12.50', '12.500', '12.5']) expect(type(quantity, value)).toEqual({ commits: 0, rendered: [] });

  const price = line(4).getByRole('textbox', { name: 'Precio' });
  act(() => price.focus());
  expect(type(price, '0')).toEqual({ commits: 1, rendered: SHOW_AMOUNTS });
  for (const value of ['0.', '0.0', '0.00']) expect(type(price, value)).toEqual({ commits: 0, rendered: [] });
});

it('renders, while a line is described, its own cell and list and nothing of the other cells or the totals', async () => {
  const { cost } = await openCounted(10);
  const description = line(3).getByRole('combobox', { name: 'Descripción' });
  fireEvent.change(description, { target: { value: 'Papel d' } });
  const { rendered } = cost(() => fireEvent.change(description, { target: { value: 'Papel de' } }));
  expect(rendered.filter((name) => name.endsWith('Cell'))).toEqual(['DescriptionCell']);
  expect(rendered.filter((name) => /^(Line|Editor|Total|Dock|Stamp|Save)/.test(name))).toEqual([]);
});
