import { manifests } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { field, fill, save } from '../testing/fillClient.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { ClientList } from './ClientList.js';

it('has no accessibility violations, in both languages, and calls only what its manifest names', async () => {
  const gigstack = startGigstack();
  const { unmount } = renderWithGigstack(gigstack, <ClientList />);
  expect(await screen.findAllByRole('row')).toHaveLength(13);
  await expectNoAxeViolations();
  unmount();
  renderWithGigstack(gigstack, <ClientList />, { locale: 'en' });
  expect(await screen.findByRole('table', { name: 'Clients' })).toBeVisible();
  await expectNoAxeViolations();
  const allowed = manifests.clientList.map(({ id }) => id);
  expect(gigstack.calls.filter((call) => !allowed.includes(call))).toEqual([]);
});

it('says who is validated with the SAT and who is not', async () => {
  renderWithGigstack(startGigstack(), <ClientList />);
  expect(within(await screen.findByRole('row', { name: /UNIVERSIDAD ROBOTICA/ })).getByText('Validado')).toBeVisible();
  expect(within(screen.getByRole('row', { name: /JIMENEZ ESTRADA Y SALAS/ })).getByText('Sin validar')).toBeVisible();
});

it('says who the SAT lists for simulated operations, in the row and in the form', async () => {
  const gigstack = startGigstack();
  await gigstack.elsewhere.call(clients.create, { body: { legal_name: 'SOCIEDAD OPERADORA DEL CENTRO', tax_id: 'SOC150923QX9', tax_system: '601', address: { zip: '06002' } } });
  const { user } = renderWithGigstack(gigstack, <ClientList form={{ csf: 'off', fields: { phone: { hide: true } } }} />);
  expect(within(await screen.findByRole('row', { name: /SOCIEDAD OPERADORA/ })).getByText('Lista 69-B')).toBeVisible();
  expect(screen.getAllByText('Lista 69-B')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'SOCIEDAD OPERADORA DEL CENTRO' }));
  expect(await screen.findByText('El SAT lo tiene en su lista de operaciones simuladas (69-B)')).toBeVisible();
  await expectNoAxeViolations();
  // The form is as the host settled it.
  expect(screen.queryByLabelText(/constancia/)).not.toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: /^Teléfono/ })).not.toBeInTheDocument();
  // It was said of the RFC that is stored.
  await fill(user, 'RFC', 'EKU9003173C9');
  expect(screen.queryByText(/operaciones simuladas/)).not.toBeInTheDocument();
});

it('finds on the server, and says when nobody matches', async () => {
  const { user } = renderWithGigstack(startGigstack(), <ClientList />);
  await user.type(screen.getByRole('searchbox'), 'KIJ0906');
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  await user.type(screen.getByRole('searchbox'), 'zzz');
  expect(await screen.findByText('Ningún cliente coincide')).toBeVisible();
});

it('goes on to older ones on demand', async () => {
  const gigstack = startGigstack();
  for (let index = 0; index < 12; index += 1) await gigstack.elsewhere.call(clients.create, { body: { name: `Cliente ${index}` } });
  const { user } = renderWithGigstack(gigstack, <ClientList />);
  expect(await screen.findAllByRole('row')).toHaveLength(21);
  await user.click(screen.getByRole('button', { name: 'Cargar más' }));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(25));
});

it('makes a client and mends one in place', async () => {
  const gigstack = startGigstack();
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(gigstack, <ClientList onEvent={onEvent} />);
  await user.click(await screen.findByRole('button', { name: 'JIMENEZ ESTRADA Y SALAS' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Datos fiscales del cliente' }));
  await waitFor(() => expect(dialog.getByRole('textbox', { name: 'RFC' })).toHaveValue('JES900109Q90'));
  await fill(user, 'Nombre o razón social', 'JIMENEZ ESTRADA SALAS');
  await fill(user, 'Código postal fiscal', '37161');
  await save(user, 'Guardar cliente');
  await waitFor(() => expect(within(screen.getByRole('row', { name: /JIMENEZ ESTRADA SALAS/ })).getByText('Validado')).toBeVisible());
  expect(onEvent).toHaveBeenCalledWith({ type: 'client.updated', clientId: seedClients.datosEquivocados });
});

it('asks before unsaved work is closed', async () => {
  const { user } = renderWithGigstack(startGigstack(), <ClientList />);
  await user.click(await screen.findByRole('button', { name: 'Cliente nuevo' }));
  await screen.findByRole('dialog', { name: 'Cliente nuevo' });
  await user.type(field('RFC'), 'EKU');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Seguir editando' }));
  expect(field('RFC')).toHaveValue('EKU');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Cerrar sin guardar' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

it('names what deleting means, and deletes', async () => {
  const onEvent = vi.fn();
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <ClientList onEvent={onEvent} />);
  await user.click(await screen.findByRole('button', { name: 'Acciones de KERNEL INDUSTIA JUGUETERA' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Borrar cliente' }));
  const ask = within(await screen.findByRole('alertdialog', { name: /¿Borrar a KERNEL/ }));
  expect(ask.getByText(/Sus facturas ya hechas se quedan como están/)).toBeVisible();
  await expectNoAxeViolations();
  gigstack.emulator.faults.failNext('clients.remove', { status: 403, body: { success: false, error: { code: 'operation_not_allowed', message: 'Tiene recibos pendientes.' } } });
  await user.click(ask.getByRole('button', { name: 'Borrar cliente' }));
  expect(await ask.findByText('Tiene recibos pendientes.')).toBeVisible();
  await user.click(ask.getByRole('button', { name: 'Borrar cliente' }));
  await waitFor(() => expect(screen.queryByRole('row', { name: /KERNEL/ })).not.toBeInTheDocument());
  expect(onEvent).toHaveBeenCalledWith({ type: 'client.deleted', clientId: seedClients.juguetera });
});

it('makes a link to a client’s portal, once, and tells no event what it is', async () => {
  const onEvent = vi.fn();
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <ClientList onEvent={onEvent} />);
  await user.click(await screen.findByRole('button', { name: 'Acciones de KERNEL INDUSTIA JUGUETERA' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Enlace a su portal' }));
  const link = await screen.findByRole('textbox', { name: 'Enlace' });
  await expectNoAxeViolations();
  expect(gigstack.calls.filter((id) => id === 'clients.portal')).toHaveLength(1);
  expect(onEvent).toHaveBeenCalledWith({ type: 'client.portal', clientId: seedClients.juguetera });
  expect(JSON.stringify(onEvent.mock.calls)).not.toContain((link as HTMLInputElement).value);
});

it('says when it cannot be read, and shows without acts when read-only', async () => {
  const gigstack = startGigstack({ retries: 0 });
  gigstack.emulator.faults.failNext('clients.list', { status: 403 });
  const { user } = renderWithGigstack(gigstack, <ClientList readOnly />);
  await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Reintentar' }));
  expect(await screen.findAllByRole('row')).toHaveLength(13);
  expect(screen.queryByRole('button', { name: /Acciones|nuevo/ })).not.toBeInTheDocument();
});
