import * as clients from '@gigstack-ui/api/clients';
import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { field, fill, save } from '../testing/fillClient.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { ClientFiscalForm } from './ClientFiscalForm.js';

const whole = { tax_id: 'CACX7605101P8', legal_name: 'OTRO NOMBRE', tax_system: '612', use: 'G03', address: { zip: '36257' } };

const refusal = (code: string, message: string, details: readonly string[] = []) => ({ success: false, error: { code, message, details } });

it('finds the client whose creation was answered to nobody, and makes no second one', async () => {
  let lost = 0;
  const gigstack = startGigstack({ lose: (id) => id === 'clients.create' && (lost += 1) === 1 });
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm defaults={whole} onEvent={onEvent} />);
  await save(user, 'Crear cliente');
  await waitFor(() => expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'client.created' })));
  expect(gigstack.calls.filter((id) => id === 'clients.create')).toHaveLength(1);
});

it('says that nobody knows when it cannot look either, and looks before it creates again', async () => {
  let isDown = true;
  const gigstack = startGigstack({ lose: (id) => isDown && (id === 'clients.create' || id === 'clients.list') });
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm defaults={whole} onEvent={onEvent} />);
  await save(user, 'Crear cliente');
  expect(await screen.findByText('No sabemos si el cliente se creó', undefined, { timeout: 15_000 })).toBeVisible();
  await expectNoAxeViolations();
  isDown = false;
  await save(user, 'Crear cliente');
  await waitFor(() => expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'client.created' })));
  expect(gigstack.calls.filter((id) => id === 'clients.create')).toHaveLength(1);
}, 30_000);

it('keeps what was typed when the answer to a change is lost, and may be saved again', async () => {
  let isDown = true;
  const gigstack = startGigstack({ lose: (id) => isDown && id === 'clients.update' });
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm clientId={seedClients.universidad} onEvent={onEvent} />);
  await waitFor(() => expect(field('RFC')).toHaveValue('URE180429TM6'));
  await fill(user, /^Teléfono/, '442 555 0101');
  await save(user, 'Guardar cliente');
  expect(await screen.findByText('No se pudo guardar')).toBeVisible();
  expect(field(/^Teléfono/)).toHaveValue('442 555 0101');
  isDown = false;
  await save(user, 'Guardar cliente');
  await waitFor(() => expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'client.updated' })));
});

it('puts what the API refuses at its fields, until they change', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.failNext('clients.create', { status: 400, body: refusal('validation_failed', 'Validation failed', ['legal_name: no coincide con el SAT', 'address.street: is too long', 'bcc[0]: is no address']) });
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm defaults={whole} />);
  await save(user, 'Crear cliente');
  await waitFor(() => expect(field('Nombre o razón social')).toHaveFocus());
  expect(field('Nombre o razón social')).toHaveAccessibleDescription(/no coincide con el SAT/);
  // What was closed is open now, or the person would not find it.
  expect(field('Calle')).toHaveAccessibleDescription(/is too long/);
  await expectNoAxeViolations();
  await user.type(field('Nombre o razón social'), ' X');
  expect(field('Nombre o razón social')).not.toHaveAttribute('aria-invalid');
});

it('says a code of the SAT in plain words at its field', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.failNext('clients.create', { status: 400, body: refusal('cfdi_service_error', 'CFDI40148 - El campo DomicilioFiscalReceptor no coincide') });
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm defaults={whole} />);
  await save(user, 'Crear cliente');
  await waitFor(() => expect(field('Código postal fiscal')).toHaveAccessibleDescription(/código postal.*CFDI40148/i));
});

it('leads to the first field that was refused, even when a frame comes before the marks do', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.failNext('clients.create', { status: 400, body: refusal('validation_failed', 'Validation failed', ['legal_name: no coincide con el SAT']) });
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm defaults={whole} />);
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => (frame(0), 0));
  await save(user, 'Crear cliente');
  await waitFor(() => expect(field('Nombre o razón social')).toHaveFocus());
  vi.unstubAllGlobals();
});

it('says what the API refuses about the whole in its own words', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.failNext('clients.create', { status: 403, body: refusal('forbidden', 'Tu plan no permite más clientes.') });
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm defaults={whole} />);
  await save(user, 'Crear cliente');
  expect(await screen.findByText(/Tu plan no permite más clientes/)).toBeVisible();
  expect(field('Nombre o razón social')).toHaveValue('OTRO NOMBRE');
});

it('has the browser ask before unsaved work is left, and not otherwise', async () => {
  const { user } = renderWithGigstack(startGigstack(), <ClientFiscalForm />);
  const leaves = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return !event.defaultPrevented;
  };
  expect(leaves()).toBe(true);
  await user.type(field('RFC'), 'E');
  expect(leaves()).toBe(false);
});

it('offers the client that somebody else made in the meantime when the API answers that there is one', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm defaults={{ ...whole, tax_id: 'XOJI740919U48', phone: '442 555 0101' }} />);
  await waitFor(() => expect(gigstack.calls).toContain('clients.search'));
  await gigstack.elsewhere.call(clients.create, { body: { ...whole, tax_id: 'XOJI740919U48', legal_name: 'INGRID XODAR JIMENEZ' } });
  gigstack.emulator.faults.failNext('clients.create', { status: 409, body: refusal('resource_already_exists', 'Ya existe un cliente con este RFC.') });
  await save(user, 'Crear cliente');
  const refused = within(await screen.findByText(/^Ya existe un cliente con este RFC\./).then((text) => text.closest('[data-gs-slot="alert"]') as HTMLElement));
  await user.click(await refused.findByRole('button', { name: 'Usar ese cliente' }));
  expect(await screen.findByRole('button', { name: 'Guardar cliente' })).toBeVisible();
  await waitFor(() => expect(field('RFC')).toHaveValue('XOJI740919U48'));
});

it('sends nothing without a connection, and says so', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <ClientFiscalForm defaults={whole} />);
  await save(user, 'Crear cliente');
  expect(await screen.findByText('No se envió nada y lo que escribiste sigue aquí.')).toBeVisible();
  expect(gigstack.calls).not.toContain('clients.create');
  online.mockRestore();
  await save(user, 'Crear cliente');
  expect(await screen.findByText('Cliente guardado')).toBeVisible();
});
