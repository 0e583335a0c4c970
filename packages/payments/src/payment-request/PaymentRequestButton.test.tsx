import { income, manifests, payments } from '@gigstack-ui/api';
import { seedClients, seedTeams } from '@gigstack-ui/emulator';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createRef } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { renderWithGigstack, startGigstack, type TestGigstack } from '../testing/startGigstack.js';
import { PaymentRequestButton, type PaymentRequestHandle } from './PaymentRequestButton.js';
import type { PaymentRequestSlotProps } from './PaymentRequestSlots.js';

configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => localStorage.clear());

const order = { clientId: seedClients.universidad, amount: 1160, description: 'Pedido 2317' };
const linkOf = async ({ client }: TestGigstack) => (await client.call(payments.list)).data[0]?.short_url ?? '';
const create = /^Crear solicitud por/;

async function ask(gigstack: TestGigstack, props: Partial<Parameters<typeof PaymentRequestButton>[0]> = {}) {
  const onEvent = vi.fn();
  const handle = createRef<PaymentRequestHandle>();
  const rendered = renderWithGigstack(gigstack, <PaymentRequestButton ref={handle} {...order} {...props} onEvent={onEvent} />);
  await rendered.user.click(screen.getByRole('button', { name: /^Cobrar \$\s1,160.00/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByText('UNIVERSIDAD ROBOTICA ESPAÑOLA');
  return { ...rendered, dialog, onEvent, handle };
}

it('goes from the button to the link to the invoice by itself', async () => {
  const gigstack = startGigstack();
  const { user, dialog, onEvent, handle } = await ask(gigstack);
  await expectNoAxeViolations();
  expect(dialog.getByText('Subtotal').parentElement).toHaveTextContent('1,000.00');
  await user.click(dialog.getByRole('button', { name: create }));
  expect(await dialog.findByText('Esperando pago')).toBeVisible();
  await expectNoAxeViolations();
  expect(await dialog.findByRole('img', { name: 'Código QR con el enlace de pago' })).toBeVisible();
  expect(dialog.getByRole('link', { name: /^WhatsApp/ })).toHaveAttribute('href', expect.stringContaining('https://wa.me/'));

  await gigstack.onPayPage(await linkOf(gigstack), 'approve');
  handle.current?.check();
  expect(await dialog.findByText('Pagada')).toBeVisible();
  expect(await dialog.findByRole('button', { name: /^PDF de Factura A-/ })).toBeVisible();
  await expectNoAxeViolations();
  expect(onEvent.mock.calls.map(([event]) => (event as { type: string }).type)).toEqual(['payment.requested', 'payment.paid']);
  expect((await gigstack.client.call(income.list)).data[0]).toMatchObject({ total: 1160, payment_method: 'PUE' });
  const allowed = manifests.paymentRequestButton.map(({ id }) => id);
  expect(gigstack.calls.filter((call) => !allowed.includes(call) && call !== 'payments.list' && call !== 'income.list')).toEqual([]);
});

it('makes one payment out of a lost answer', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.loseAnswer('payments.request');
  const { user, dialog } = await ask(gigstack);
  await user.click(dialog.getByRole('button', { name: create }));
  expect(await dialog.findByText(/Preguntamos otra vez/)).toBeVisible();
  expect(await dialog.findByText('Esperando pago')).toBeVisible();
  expect((await gigstack.client.call(payments.list, { query: { client_id: order.clientId, status: 'requires_payment_method' } })).data.filter(({ total }) => total === 1160)).toHaveLength(1);
});

it('shows the same payment when it is mounted again', async () => {
  const gigstack = startGigstack();
  const { user, dialog, unmount } = await ask(gigstack);
  await user.click(dialog.getByRole('button', { name: create }));
  await dialog.findByText('Esperando pago');
  unmount();
  const again = renderWithGigstack(gigstack, <PaymentRequestButton {...order} />);
  await again.user.click(await screen.findByRole('button', { name: 'Ver solicitud de pago' }));
  expect(await screen.findByText('Esperando pago')).toBeVisible();
  expect(gigstack.calls.filter((call) => call === 'payments.request')).toHaveLength(1);
});

it.each([
  ['expire', 'Venció', /Nadie pagó a tiempo/],
  ['decline', 'Falló', /El procesador no aceptó/],
] as const)('says what did not happen when the customer lets it %s', async (action, title, text) => {
  const gigstack = startGigstack();
  const { user, dialog, handle } = await ask(gigstack);
  await user.click(dialog.getByRole('button', { name: create }));
  await dialog.findByText('Esperando pago');
  await gigstack.onPayPage(await linkOf(gigstack), action, 'card');
  handle.current?.check();
  expect(await dialog.findByText(title)).toBeVisible();
  expect(dialog.getByText(text)).toBeVisible();
  await expectNoAxeViolations();
  await user.click(dialog.getByRole('button', { name: 'Crear otra' }));
  expect(dialog.getByRole('button', { name: create })).toBeEnabled();
});

it('withdraws a request only after asking once more', async () => {
  const gigstack = startGigstack();
  const { user, dialog } = await ask(gigstack);
  await user.click(dialog.getByRole('button', { name: create }));
  await user.click(await dialog.findByRole('button', { name: 'Cancelar solicitud' }));
  const group = within(dialog.getByRole('group', { name: '¿Cancelar la solicitud?' }));
  expect(group.getByRole('button', { name: 'Dejarla abierta' })).toHaveFocus();
  await user.click(group.getByRole('button', { name: 'Cancelar solicitud' }));
  expect(await dialog.findByText('Cancelada')).toBeVisible();
});

it('looks at once at a webhook the host forwards, and only at its own', async () => {
  const gigstack = startGigstack();
  const { user, dialog, handle } = await ask(gigstack);
  await user.click(dialog.getByRole('button', { name: create }));
  await dialog.findByText('Esperando pago');
  const [payment] = (await gigstack.client.call(payments.list)).data;
  await gigstack.onPayPage(payment?.short_url ?? '', 'approve');
  handle.current?.notify({ data: { object: { id: 'payment_other' } } });
  handle.current?.notify({ data: { object: { id: payment?.id } } });
  expect(await dialog.findByText('Pagada')).toBeVisible();
});

it('offers only what the team has connected, and says why not the rest', async () => {
  const gigstack = startGigstack({ team: seedTeams.estudio });
  const [client] = (await gigstack.client.call((await import('@gigstack-ui/api')).clients.list)).data;
  const { user } = renderWithGigstack(gigstack, <PaymentRequestButton clientId={client?.id ?? ''} amount={500} />);
  await user.click(screen.getByRole('button', { name: /^Cobrar \$\s500.00/ }));
  expect(await screen.findByRole('checkbox', { name: 'Tarjeta', description: 'Falta conectar Stripe' })).toBeDisabled();
  expect(screen.getByRole('checkbox', { name: 'Transferencia SPEI' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: create }));
  expect(await screen.findByText('Esperando pago')).toBeVisible();
});

it.each([
  [{ amount: 0 }, 'El monto debe ser mayor que cero.'],
  [{ amount: '12.345' }, 'El monto tiene más decimales de los que lleva MXN.'],
  [{ amount: 99_000_000 }, /mayor que el permitido/],
  [{ amount: 5, currency: 'EUR' }, 'Se puede cobrar en MXN o USD.'],
  [{ amount: 5, currency: 'USD' }, 'Falta el tipo de cambio.'],
])('stops %j in words', async (change, words) => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <PaymentRequestButton {...order} {...change} />);
  await user.click(screen.getByRole('button', { name: /^Cobrar/ }));
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Crear solicitud/ })).toBeDisabled();
  expect(gigstack.calls).not.toContain('payments.request');
});

it('charges a saved service at its own price', async () => {
  const gigstack = startGigstack();
  const { services } = await import('@gigstack-ui/api');
  const [service] = (await gigstack.client.call(services.list)).data;
  const { user } = renderWithGigstack(gigstack, <PaymentRequestButton clientId={order.clientId} serviceId={service?.id} />);
  await user.click(await screen.findByRole('button', { name: /^Cobrar \$/ }));
  await user.click(await screen.findByRole('button', { name: create }));
  expect(await screen.findByText('Esperando pago')).toBeVisible();
});

it('selects the link where the clipboard is forbidden', async () => {
  const gigstack = startGigstack();
  const { user, dialog } = await ask(gigstack);
  await user.click(dialog.getByRole('button', { name: create }));
  await dialog.findByText('Esperando pago');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(dialog.getByRole('button', { name: 'Copiar el enlace' }));
  const field = await dialog.findByRole<HTMLInputElement>('textbox');
  await waitFor(() => expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toContain('/p/'));
});

it('charges the same again only where the host named no order, and lets the host into each place', async () => {
  const gigstack = startGigstack();
  const Wrapped = ({ request, children }: PaymentRequestSlotProps) => (
    <div data-testid={request.state.name}>
      {children}
      <p>Pedido del anfitrión</p>
    </div>
  );
  const { user, dialog, handle, unmount } = await ask(gigstack, { slots: { review: Wrapped, end: Wrapped } });
  expect(dialog.getByText('Pedido del anfitrión')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: create }));
  await dialog.findByText('Esperando pago');
  expect(dialog.queryByText('Pedido del anfitrión')).toBeNull();
  await gigstack.onPayPage(await linkOf(gigstack), 'approve');
  handle.current?.check();
  await dialog.findByText('Pagada');
  expect(dialog.getByTestId('paid')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Cobrar lo mismo otra vez' }));
  expect(await dialog.findByRole('button', { name: create })).toBeEnabled();
  unmount();

  const named = await ask(gigstack, { requestKey: 'pedido-1' });
  await named.user.click(named.dialog.getByRole('button', { name: create }));
  await named.dialog.findByText('Esperando pago');
  await gigstack.onPayPage(await linkOf(gigstack), 'approve');
  named.handle.current?.check();
  await named.dialog.findByText('Pagada');
  expect(named.dialog.queryByRole('button', { name: 'Cobrar lo mismo otra vez' })).toBeNull();
});

it('says that the PPD invoice stays when its request is withdrawn', async () => {
  const gigstack = startGigstack();
  const { user, dialog } = await ask(gigstack, { automation: 'ppd_invoice_and_complement' });
  await user.click(dialog.getByRole('button', { name: create }));
  expect(await dialog.findByRole('button', { name: /^PDF de Factura A-/ })).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Cancelar solicitud' }));
  await user.click(within(dialog.getByRole('group')).getByRole('button', { name: 'Cancelar solicitud' }));
  expect(await dialog.findByText(/Su factura PPD se emitió al crearla y sigue vigente/)).toBeVisible();
  expect(dialog.queryByText(/no se hizo ninguna factura/)).toBeNull();
});

it('opens the ways beside the button at the first press, before their code is there', async () => {
  const gigstack = startGigstack();
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(gigstack, <PaymentRequestButton {...order} variant="split" onEvent={onEvent} />);
  // At once: the code may come between a press and its release.
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Más formas de registrar el cobro' }), { button: 0 });
  await user.click(await screen.findByRole('menuitem', { name: 'Ya me pagaron' }));
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'payment.register', clientId: order.clientId });
});

it('speaks English', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <PaymentRequestButton {...order} variant="inline" />, { locale: 'en' });
  await user.click(await screen.findByRole('button', { name: /^Charge \$\s1,160.00/ }));
  await user.click(await screen.findByRole('button', { name: /^Create request for/ }));
  expect(await screen.findByText('Waiting for payment')).toBeVisible();
  await expectNoAxeViolations();
});
