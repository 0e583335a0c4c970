import { complements, income, payments, receipts } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { configure, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { renderWithGigstack, startGigstack, type TestGigstack } from '../testing/startGigstack.js';
import { RegisterOutcome } from '../laterParts.js';
import { RegisterPayment } from './RegisterPayment.js';
import { todayInMexico } from './todayInMexico.js';

beforeAll(() => RegisterOutcome.preload());

configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

type User = ReturnType<typeof renderWithGigstack>['user'];

async function fill(user: User, amount: string) {
  const field = await screen.findByRole('textbox', { name: 'Monto' });
  await user.clear(field);
  await user.type(field, amount);
  await user.click(screen.getByRole('combobox', { name: 'Cómo te pagaron' }));
  await user.click(await screen.findByRole('option', { name: /Transferencia electrónica/ }));
}

const ppdInvoice = ({ client }: TestGigstack) =>
  client.call(income.create, {
    body: {
      client: { id: seedClients.universidad },
      payment_method: 'PPD',
      payment_form: '99',
      use: 'G03',
      items: [{ description: 'Cuadernos', quantity: 10, unit_price: 100, product_key: '14111514', unit_key: 'H87', taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }] }],
    },
  });

it('records a payment and invoices it', async () => {
  const gigstack = startGigstack();
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(gigstack, <RegisterPayment clientId={seedClients.universidad} description="Pedido 1" onEvent={onEvent} />);
  await screen.findByText('UNIVERSIDAD ROBOTICA ESPAÑOLA');
  await expectNoAxeViolations();
  await fill(user, '580');
  await user.click(screen.getByRole('button', { name: /^Registrar \$\s580.00/ }));
  expect(await screen.findByText('Pago registrado')).toBeVisible();
  expect(onEvent).toHaveBeenCalledWith({ type: 'payment.registered', paymentId: expect.stringContaining('payment_'), invoiceIds: [expect.any(String)], receiptId: undefined });
  expect((await gigstack.client.call(income.list)).data[0]).toMatchObject({ total: 580, payment_form: '03', payment_method: 'PUE' });
});

it('pays a PPD invoice in two, each with its complement, until it owes nothing', async () => {
  const gigstack = startGigstack();
  const { uuid } = await ppdInvoice(gigstack);
  for (const [amount, left] of [['500', 660], ['600+60', 0]] as const) {
    const onEvent = vi.fn();
    const { user, unmount } = renderWithGigstack(gigstack, <RegisterPayment invoiceId={uuid} onEvent={onEvent} />);
    await fill(user, amount);
    await user.click(screen.getByRole('button', { name: /^Registrar/ }));
    expect(await screen.findByText('Pago registrado')).toBeVisible();
    expect(screen.getByText(left === 0 ? 'Queda pagada por completo' : /^Quedan \$\s660.00 por pagar$/)).toBeVisible();
    expect(await screen.findByRole('button', { name: /^PDF de Complemento de pago P-/ })).toBeVisible();
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'complement.stamped', invoiceId: uuid, balance: left }));
    expect((await gigstack.client.call(income.get, { params: { id: uuid } })).last_balance).toBe(left);
    unmount();
  }
  expect((await gigstack.client.call(complements.list, { query: { invoice_id: uuid } })).data).toHaveLength(2);
});

it('does not send a complement with a live key, and says so', async () => {
  const gigstack = startGigstack();
  const { uuid } = await ppdInvoice(gigstack);
  const { client } = gigstack;
  const live = {
    ...client,
    call: (async (endpoint: typeof income.get, options: never) => {
      const answer = await client.call(endpoint, options);
      return endpoint.id === 'income.get' ? { ...answer, livemode: true } : answer;
    }) as typeof client.call,
  };
  renderWithGigstack({ ...gigstack, client: live }, <RegisterPayment invoiceId={uuid} />);
  expect(await screen.findByText(/Con una llave de producción/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Registrar/ })).toBeDisabled();
});

it('gives a client without RFC a note, and says so first', async () => {
  const gigstack = startGigstack();
  const { clients } = await import('@gigstack-ui/api');
  const { id } = await gigstack.client.call(clients.create, { body: { name: 'Mostrador', email: 'mostrador@example.com' } });
  const { user } = renderWithGigstack(gigstack, <RegisterPayment clientId={id} />);
  expect(await screen.findByText(/no tiene RFC/)).toBeVisible();
  await fill(user, '100');
  await user.click(screen.getByRole('button', { name: /^Registrar/ }));
  expect(await screen.findByText('Pago registrado')).toBeVisible();
  expect((await gigstack.client.call(receipts.list, { query: { client_id: id } })).data).toHaveLength(1);
});

it('keeps the day it was received, and stops dollars without their rate', async () => {
  const gigstack = startGigstack();
  const { user, rerender } = renderWithGigstack(gigstack, <RegisterPayment clientId={seedClients.universidad} />);
  await fill(user, '58');
  await user.click(screen.getByRole('button', { name: /^Registrar/ }));
  expect(await screen.findByText('Pago registrado')).toBeVisible();
  const [payment] = (await gigstack.client.call(payments.list)).data;
  expect(payment?.metadata).toEqual({ paid_on: todayInMexico() });
  rerender(<RegisterPayment key="usd" clientId={seedClients.universidad} currency="USD" />);
  await fill(user, '10');
  const before = gigstack.calls.filter((call) => call === 'payments.register').length;
  await user.click(screen.getByRole('button', { name: /^Registrar/ }));
  expect(await screen.findByText('Falta el tipo de cambio.')).toBeVisible();
  expect(gigstack.calls.filter((call) => call === 'payments.register')).toHaveLength(before);
});

it('records one payment after a lost answer, also when the page was reloaded in between', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.loseAnswer('payments.register');
  const first = renderWithGigstack(gigstack, <RegisterPayment clientId={seedClients.universidad} />);
  await fill(first.user, '59');
  await first.user.click(screen.getByRole('button', { name: /^Registrar/ }));
  expect(await screen.findByText('No sabemos si se registró')).toBeVisible();
  first.unmount();
  const { user } = renderWithGigstack(gigstack, <RegisterPayment clientId={seedClients.universidad} />);
  await fill(user, '59');
  await user.click(screen.getByRole('button', { name: /^Registrar/ }));
  expect(await screen.findByText('Pago registrado')).toBeVisible();
  expect((await gigstack.client.call(payments.list, { query: { client_id: seedClients.universidad } })).data.filter(({ total }) => total === 59)).toHaveLength(1);
});

it('records one payment after a lost answer', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.loseAnswer('payments.register');
  const { user } = renderWithGigstack(gigstack, <RegisterPayment clientId={seedClients.universidad} />);
  await fill(user, '58');
  await user.click(screen.getByRole('button', { name: /^Registrar/ }));
  expect(await screen.findByText('No sabemos si se registró')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Registrar/ }));
  expect(await screen.findByText('Pago registrado')).toBeVisible();
  expect((await gigstack.client.call(payments.list, { query: { client_id: seedClients.universidad } })).data.filter(({ total }) => total === 58)).toHaveLength(1);
});

it('names what is missing or wrong at its field', async () => {
  const gigstack = startGigstack();
  const { uuid } = await ppdInvoice(gigstack);
  const { user } = renderWithGigstack(gigstack, <RegisterPayment invoiceId={uuid} />);
  const amount = await screen.findByRole('textbox', { name: 'Monto' });
  await user.clear(amount);
  await user.type(amount, '2000');
  await user.click(screen.getByRole('button', { name: /^Registrar/ }));
  expect(amount).toHaveAccessibleDescription(/^La factura debe \$\s1,160.00/);
  expect(screen.getByRole('combobox', { name: 'Cómo te pagaron' })).toHaveAccessibleDescription('Elige cómo te pagaron.');
  expect(gigstack.calls).not.toContain('complements.create');
});
