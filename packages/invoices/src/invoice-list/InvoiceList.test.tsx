import { drafts, manifests } from '@gigstack-ui/api';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { InvoiceList } from './InvoiceList.js';

it('lists the stamped invoices, newest first, without accessibility violations', async () => {
  const gigstack = startGigstack();
  renderWithGigstack(gigstack, <InvoiceList onEvent={() => {}} />);
  const rows = await screen.findAllByRole('row', { name: /A-\d/ });
  expect(rows[0]).toHaveTextContent('A-7');
  expect(rows[0]).toHaveTextContent('Vigente');
  expect(rows[0]).toHaveTextContent('Prueba');
  await expectNoAxeViolations();
  const allowed = manifests.invoiceList.map(({ id }) => id);
  expect(gigstack.calls.filter((call) => !allowed.includes(call))).toEqual([]);
});

it('asks the host to open what is pressed', async () => {
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(startGigstack(), <InvoiceList onEvent={onEvent} />);
  await user.click(await screen.findByRole('button', { name: /^Abrir A-7/ }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'invoice.open', invoiceId: expect.stringMatching(/^[0-9A-F-]{36}$/i) });
});

it('shows drafts beside, opens them, and offers the first act when there is none', async () => {
  const gigstack = startGigstack();
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(gigstack, <InvoiceList onEvent={onEvent} />);
  await user.click(screen.getByRole('radio', { name: 'Borradores' }));
  expect(await screen.findByText('No hay borradores')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Nueva factura' }));
  expect(onEvent).toHaveBeenLastCalledWith({ type: 'invoice.new' });

  const draft = await gigstack.elsewhere.call(drafts.create, { body: { invoice_type: 'I' } });
  renderWithGigstack(gigstack, <InvoiceList defaultTab="drafts" onEvent={onEvent} />);
  await user.click(await screen.findByRole('button', { name: /^Abrir Borrador/ }));
  expect(onEvent).toHaveBeenLastCalledWith({ type: 'draft.open', draftId: draft.id });
});

it('goes on to older ones on demand', async () => {
  const gigstack = startGigstack();
  for (let index = 0; index < 25; index += 1) await gigstack.elsewhere.call(drafts.create, { body: { invoice_type: 'I' } });
  const { user } = renderWithGigstack(gigstack, <InvoiceList defaultTab="drafts" onEvent={() => {}} />);
  expect(await screen.findAllByRole('row', { name: /Borrador/ })).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: 'Cargar más' }));
  await waitFor(() => expect(screen.getAllByRole('row', { name: /Borrador/ })).toHaveLength(25));
  expect(screen.queryByRole('button', { name: 'Cargar más' })).not.toBeInTheDocument();
});

it('downloads the files of a row', async () => {
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.download).toMatch(/\.xml$/);
  });
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <InvoiceList />);
  await user.click(await screen.findByRole('button', { name: 'XML de A-7' }));
  await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  saved.mockRestore();
});

it('says when it cannot be read, and tries again', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.failNext('income.list', { status: 403 });
  const { user } = renderWithGigstack(gigstack, <InvoiceList />);
  const alert = within(await screen.findByRole('alert'));
  await expectNoAxeViolations();
  await user.click(alert.getByRole('button', { name: 'Reintentar' }));
  expect(await screen.findAllByRole('row', { name: /A-\d/ })).toHaveLength(7);
});
