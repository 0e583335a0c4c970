import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { line } from '../testing/fillInvoice.js';
import { openCounted } from '../testing/openCounted.js';

afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

it('adds 500 pasted lines in one commit and one save', async () => {
  // As in a browser, lines far from the screen rest.
  vi.stubGlobal('IntersectionObserver', class {
    observe = () => {};
    unobserve = () => {};
    disconnect = () => {};
  });
  const { cost, gigstack } = await openCounted(1);
  const rows = Array.from({ length: 500 }, (_, index) => `Papel ${index}\t${index + 1}\t10`).join('\n');
  fireEvent.paste(line(1).getByRole('combobox', { name: 'Descripción' }), { clipboardData: { getData: () => rows } });
  const add = await screen.findByText('Agregar 500 conceptos', undefined, { timeout: 30_000 });
  const { commits } = cost(() => fireEvent.click(add));
  expect(commits).toBe(1);
  await waitFor(() => expect(gigstack.calls.filter((call) => call.startsWith('drafts.'))).toEqual(['drafts.create']), { timeout: 30_000 });
  await act(() => new Promise((done) => setTimeout(done, 1500)));
  expect(gigstack.calls.filter((call) => call.startsWith('drafts.'))).toEqual(['drafts.create']);
}, 90_000);
