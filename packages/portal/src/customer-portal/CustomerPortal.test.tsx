import { clients, income, payments, receipts } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { startPortal, type TestPortal } from '../testing/startPortal.js';
import { CustomerPortal, type CustomerPortalProps } from './CustomerPortal.js';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const items = (description: string) => [{ description, quantity: 1, unit_price: 1500, taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }] }] as const;

/** A description that would be a formula in a spreadsheet and an element in a page. */
const hostile = '=HYPERLINK("http://evil.example")<img src=x onerror=alert(1)>';

async function twoReceipts({ host }: TestPortal, clientId: string = seedClients.universidad) {
  for (const description of ['Cajas', hostile]) await host.call(receipts.create, { body: { client: { id: clientId }, items: items(description) } });
}

function open(portal: TestPortal, props: Partial<CustomerPortalProps> = {}) {
  const onEvent = vi.fn();
  render(<CustomerPortal {...portal.connection} brand={{ name: 'Cobalto Empaques' }} onEvent={onEvent} {...props} />);
  return { user: userEvent.setup(), onEvent };
}

it('lets a customer invoice two purchases, find them and download them', async () => {
  const portal = startPortal();
  await twoReceipts(portal);
  const { user, onEvent } = open(portal);
  expect(await screen.findByRole('heading', { name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA' })).toBeVisible();
  await screen.findByRole('checkbox', { name: /^Cajas/ });
  await expectNoAxeViolations();
  // What a merchant typed is text, letter by letter, wherever it stands.
  expect(screen.getByText(hostile)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Elegir todas' }));
  await user.click(screen.getByRole('button', { name: 'Continuar' }));

  expect(await screen.findByRole('heading', { name: '¿A nombre de quién va?' })).toHaveFocus();
  const confirm = await screen.findByRole('button', { name: 'Son correctos, facturar 2' });
  await waitFor(() => expect(confirm).toBeEnabled());
  expect(screen.getByText(hostile)).toBeVisible();
  await expectNoAxeViolations();
  await user.click(confirm);
  expect(await screen.findByRole('heading', { name: 'Tus 2 facturas están listas' })).toBeVisible();
  expect(screen.getByText(hostile)).toBeVisible();
  expect(screen.getAllByRole('button', { name: /^PDF de/ })).toHaveLength(2);
  await expectNoAxeViolations();
  expect(onEvent.mock.calls.filter(([event]) => (event as { type: string }).type === 'receipt.stamped')).toHaveLength(2);

  await user.click(screen.getByRole('button', { name: 'Volver al inicio' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  const invoices = within(await screen.findByRole('region', { name: 'Tus facturas' }));
  await waitFor(() => expect(invoices.getAllByRole('button', { name: /^XML de/ }).length).toBeGreaterThanOrEqual(2));
  await user.type(invoices.getByRole('searchbox'), '1740');
  await waitFor(() => expect(invoices.getAllByRole('listitem')).toHaveLength(2));
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await user.click(invoices.getAllByRole('button', { name: /^PDF de/ })[0] as HTMLElement);
  await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  await user.click(invoices.getByRole('button', { name: 'Descargar todas (ZIP)' }));
  await waitFor(() => expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'invoices.downloaded' })));
  saved.mockRestore();
  expect((await portal.host.call(income.list)).data.filter(({ total }) => total === 1740)).toHaveLength(2);
});

it('tells what was refused apart from what was issued, and tries only that again', async () => {
  const portal = startPortal();
  await twoReceipts(portal);
  portal.emulator.faults.failNext('receipts.stamp', { status: 400 });
  const { user } = open(portal);
  await user.click(await screen.findByRole('checkbox', { name: 'Elegir todas' }));
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  const confirm = await screen.findByRole('button', { name: 'Son correctos, facturar 2' });
  await waitFor(() => expect(confirm).toBeEnabled());
  await user.click(confirm);
  expect(await screen.findByRole('heading', { name: 'Se emitieron 1 de 2' })).toBeVisible();
  expect(screen.getByText('No se emitió')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Intentar la que falló' }));
  expect(await screen.findByRole('heading', { name: 'Tus 2 facturas están listas' })).toBeVisible();
});

it('lets a customer change their own e-mail, and shows and touches no other', async () => {
  const portal = startPortal();
  const params = { id: seedClients.universidad };
  await portal.host.call(clients.update, { params, body: { email: 'antes@robotica.example', bcc: ['direccion@robotica.example'] } });
  const { user, onEvent } = open(portal);
  await user.click(await screen.findByRole('button', { name: 'Editar' }));
  const email = await screen.findByRole('textbox', { name: /^Correo al que llegan tus facturas/ });
  expect(email).toHaveValue('antes@robotica.example');
  expect(document.body.textContent).not.toContain('direccion@');
  await user.clear(email);
  await user.type(email, 'compras@robotica.example');
  await user.click(screen.getByRole('button', { name: 'Guardar mis datos' }));
  await waitFor(() => expect(onEvent).toHaveBeenCalledWith({ type: 'client.updated' }));
  expect(await portal.host.call(clients.get, { params })).toMatchObject({ email: 'compras@robotica.example', bcc: ['direccion@robotica.example'] });
  // In English too there is nobody but them, and the SAT's catalogs are in English.
  await user.click(await screen.findByRole('radio', { name: 'English' }));
  expect(await screen.findByText('Non-profit legal entities')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  expect(await screen.findByRole('textbox', { name: /^E-mail your invoices go to/ })).toHaveValue('compras@robotica.example');
  expect(document.body.textContent).not.toMatch(/\b(?:their|they|client)\b/i);
  await expectNoAxeViolations();
});

it('pays an open request, and sees it paid without a reload', async () => {
  const portal = startPortal();
  const { short_url = '' } = await portal.host.call(payments.request, { body: { client: { id: seedClients.universidad }, items: items('Pedido 2317') } });
  const { user, onEvent } = open(portal);
  const link = await screen.findByRole('link', { name: /^Pagar \$\s1,740.00/ });
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  link.addEventListener('click', (event) => event.preventDefault());
  await user.click(link);
  expect(await screen.findByText('Esperando tu pago')).toBeVisible();
  await portal.emulator.fetch(new Request(short_url, { method: 'POST', body: new URLSearchParams({ action: 'approve', method: 'bank' }) }));
  expect(await screen.findByText('No debes nada')).toBeVisible();
  expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'payment.opened' }));
});

it('shows one customer nothing of another', async () => {
  const portal = startPortal({ clientId: seedClients.juguetera });
  await twoReceipts(portal);
  open(portal);
  expect(await screen.findByText('No tienes compras por facturar')).toBeVisible();
  await waitFor(() => expect(screen.queryAllByText('Cargando')).toHaveLength(0));
  expect(document.body.textContent).not.toMatch(/UNIVERSIDAD|Cajas/);
});

it('says when the session is over, keeps the choice and comes back', async () => {
  let isOver = false;
  const portal = startPortal({ portalOptions: { isRevoked: () => false } });
  await twoReceipts(portal);
  const { fetchSession } = portal.connection;
  const handle = portal.connection.fetch;
  const { user } = open(portal, {
    fetchSession: () => (isOver ? Promise.resolve(null) : fetchSession()),
    fetch: (input, init) => (isOver ? Promise.resolve(Response.json({ success: false, error: { code: 'token_expired', message: 'Over.' } }, { status: 401 })) : (handle?.(input, init) ?? fetch(input, init))),
    onRequestLink: () => Promise.resolve(),
  });
  await user.click(await screen.findByRole('checkbox', { name: /^Cajas/ }));
  isOver = true;
  await user.click(screen.getAllByRole('button', { name: /^PDF de/ })[0] as HTMLElement);
  expect(await screen.findByRole('heading', { name: 'Tu sesión terminó' })).toHaveFocus();
  await expectNoAxeViolations();
  await user.click(screen.getByRole('button', { name: 'Pedir un enlace nuevo' }));
  expect(await screen.findByText(/revisa tu correo/)).toBeVisible();
  isOver = false;
  await user.click(screen.getByRole('button', { name: 'Volver a entrar' }));
  expect(await screen.findByRole('checkbox', { name: /^Cajas/ })).toBeChecked();
});

it('does not renew what was revoked, and speaks English', async () => {
  const portal = startPortal({ portalOptions: { isRevoked: () => true } });
  open(portal, { defaultLocale: 'en' });
  expect(await screen.findByRole('heading', { name: 'This link no longer opens' })).toBeVisible();
  await expectNoAxeViolations();
});

it('leaves no token in the page, its storage and its events', async () => {
  const portal = startPortal();
  const tokens: string[] = [];
  const { onEvent } = open(portal, {
    fetchSession: async () => {
      const session = await portal.connection.fetchSession();
      if (session) tokens.push(session.token);
      return session;
    },
  });
  await screen.findByRole('heading', { name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA' });
  const seen = [document.documentElement.outerHTML, JSON.stringify({ ...localStorage, ...sessionStorage }), JSON.stringify(onEvent.mock.calls), window.location.href].join(' ');
  for (const token of tokens) expect(seen).not.toContain(token.split('.')[2] ?? token);
});
