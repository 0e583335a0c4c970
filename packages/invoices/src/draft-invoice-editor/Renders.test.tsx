import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { line } from '../testing/fillInvoice.js';
import { lastRenders } from '../testing/lastRenders.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { longInvoice } from '../testing/sampleInvoices.js';
import { startGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

async function open(count: number) {
  const gigstack = startGigstack();
  let commits = 0;
  const { container } = renderWithGigstack(
    gigstack,
    <Profiler id="editor" onRender={() => (commits += 1)}>
      <DraftInvoiceEditor defaults={longInvoice(count)} />
    </Profiler>,
  );
  // Until what loads later is there, so that nothing else renders meanwhile.
  await act(() => new Promise((done) => setTimeout(done, 1500)));
  return {
    gigstack,
    /** Commits and rendered components of one act. */
    cost: (run: () => void) => {
      commits = 0;
      run();
      return { commits, rendered: lastRenders(container) };
    },
  };
}

/** What is shown of a changed amount: the two cells of its line, the totals, and the total on the stamp buttons of the header and the dock. */
const SHOWS_AMOUNTS = ['NumberCell', 'AmountCell', 'TotalsCard', 'ServerTotal', 'Dock', 'StampButton'];

it.each([10, 45])('costs one commit per key of a number, and of %i lines one renders', async (count) => {
  const { cost } = await open(count);
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

it('adds 500 pasted lines in one commit and one save', async () => {
  // As in a browser, lines far from the screen rest.
  vi.stubGlobal('IntersectionObserver', class {
    observe = () => {};
    unobserve = () => {};
    disconnect = () => {};
  });
  const { cost, gigstack } = await open(1);
  const rows = Array.from({ length: 500 }, (_, index) => `Papel ${index}\t${index + 1}\t10`).join('\n');
  fireEvent.paste(line(1).getByRole('combobox', { name: 'Descripción' }), { clipboardData: { getData: () => rows } });
  const add = await screen.findByRole('button', { name: 'Agregar 500 conceptos' });
  const { commits } = cost(() => fireEvent.click(add));
  // The lines, and the dialog that goes away with them.
  expect(commits).toBeLessThanOrEqual(2);
  await waitFor(() => expect(gigstack.calls.filter((call) => call.startsWith('drafts.'))).toEqual(['drafts.create']));
  await act(() => new Promise((done) => setTimeout(done, 1500)));
  expect(gigstack.calls.filter((call) => call.startsWith('drafts.'))).toEqual(['drafts.create']);
}, 60_000);
