import { income } from '@gigstack-ui/api';
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { InvoiceView } from './InvoiceView.js';

async function newest() {
  const gigstack = startGigstack();
  const [invoice] = (await gigstack.elsewhere.call(income.list, { query: { limit: 1 } })).data;
  if (!invoice) throw new Error('The seeds hold no invoice.');
  return { gigstack, invoice };
}

it('shows folio fiscal, folio, receiver and total, without accessibility violations', async () => {
  const { gigstack, invoice } = await newest();
  renderWithGigstack(gigstack, <InvoiceView invoiceId={invoice.uuid} />);
  expect(await screen.findByText(invoice.uuid)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Factura A-7' })).toBeVisible();
  expect(screen.getByText(invoice.client?.tax_id ?? 'none')).toBeVisible();
  await expectNoAxeViolations();
});

it('downloads PDF and XML, and says when that fails', async () => {
  const { gigstack, invoice } = await newest();
  const names: string[] = [];
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { user } = renderWithGigstack(gigstack, <InvoiceView invoiceId={invoice.uuid} />);
  await user.click(await screen.findByRole('button', { name: 'Descargar PDF' }));
  await waitFor(() => expect(names).toEqual([expect.stringMatching(/\.pdf$/)]));
  await user.click(screen.getByRole('button', { name: 'Descargar XML' }));
  await waitFor(() => expect(names).toHaveLength(2));
  saved.mockRestore();

  gigstack.emulator.faults.failNext('invoices.files', { status: 403 });
  await user.click(screen.getByRole('button', { name: 'Descargar PDF' }));
  expect(await screen.findByText('No se pudo descargar. Inténtalo de nuevo.')).toBeVisible();
});

it('copies the folio fiscal, and the link that proves the invoice with the SAT', async () => {
  const { gigstack, invoice } = await newest();
  const { user } = renderWithGigstack(gigstack, <InvoiceView invoiceId={invoice.uuid} />);
  await user.click(await screen.findByRole('button', { name: 'Copiar folio fiscal' }));
  expect(await navigator.clipboard.readText()).toBe(invoice.uuid);
  expect(screen.getByRole('button', { name: 'Copiado' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copiar enlace' }));
  expect(await navigator.clipboard.readText()).toBe(invoice.verification_url);
});

it('says when there is no such invoice', async () => {
  renderWithGigstack(startGigstack(), <InvoiceView invoiceId="00000000-0000-4000-8000-000000000000" />);
  expect(await screen.findByText('No encontramos esta factura')).toBeVisible();
  await expectNoAxeViolations();
});

it('is sent by e-mail to its client and to others, and says when that fails', async () => {
  const { gigstack, invoice } = await newest();
  const { user } = renderWithGigstack(gigstack, <InvoiceView invoiceId={invoice.uuid} />);
  await user.click(await screen.findByRole('button', { name: 'Enviar por correo' }));
  await user.type(screen.getByRole('textbox', { name: /Enviar también a|Correos/ }), 'ana@kernel.mx');
  await expectNoAxeViolations();
  gigstack.emulator.faults.failNext('invoices.send', { status: 500 });
  await user.click(screen.getByRole('button', { name: 'Enviar' }));
  expect(await screen.findByText('No se pudo enviar. Inténtalo de nuevo.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Enviar' }));
  expect(await screen.findByText(/^Enviada a .*ana@kernel\.mx/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copiar enlace' })).toBeVisible();
});
