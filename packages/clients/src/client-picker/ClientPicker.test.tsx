import { allEndpoints, createClient } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedClients, seedTeams } from '@gigstack-ui/emulator';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { createProxy } from '@gigstack-ui/proxy';
import { GigstackUIProvider } from '@gigstack-ui/ui';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { ClientPicker } from './ClientPicker.js';

// The form comes in a chunk of its own: waiting ends as soon as it is there.
configure({ asyncUtilTimeout: 6000 });

function renderPicker(first = '', more: { editable?: boolean } = {}) {
  const emulator = createEmulator();
  const proxy = createProxy({
    apiKey: emulatorKey(),
    upstream: 'http://emulator.test/v2',
    fetch: (request) => emulator.fetch(request),
    endpoints: allEndpoints,
    authorize: () => ({ user: 'tester', teams: Object.values(seedTeams) }),
  });
  const client = createClient({ baseUrl: 'http://gigstack.test', team: seedTeams.papeleria, fetch: (input, init) => proxy(new Request(input, init)) });
  const onValueChange = vi.fn();
  function Page() {
    const [value, setValue] = useState(first);
    return (
      <ClientPicker
        {...more}
        label="Cliente"
        value={value}
        onValueChange={(id, record) => {
          setValue(id);
          onValueChange(id, record);
        }}
      />
    );
  }
  render(
    <GigstackDataProvider client={client}>
      <GigstackUIProvider>
        <Page />
      </GigstackUIProvider>
    </GigstackDataProvider>,
  );
  return { emulator, onValueChange, user: userEvent.setup(), input: screen.getByRole('combobox', { name: 'Cliente' }) };
}

it('has no accessibility violations, closed and open', async () => {
  const { user, input } = renderPicker(seedClients.universidad);
  await waitFor(() => expect(input).toHaveValue('UNIVERSIDAD ROBOTICA ESPAÑOLA'));
  await expectNoAxeViolations();
  await user.click(input);
  await screen.findAllByRole('option');
  await expectNoAxeViolations();
});

it('offers the latest clients before anything is typed', async () => {
  const { user, input } = renderPicker();
  await user.click(input);
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(13));
  expect(screen.getByRole('option', { name: 'Crear cliente' })).toBeVisible();
});

it('finds on the server by RFC and hands over id and record', async () => {
  const { user, input, onValueChange } = renderPicker();
  await user.type(input, 'KIJ0906');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  await user.keyboard('{Enter}');
  expect(onValueChange).toHaveBeenCalledWith(seedClients.juguetera, expect.objectContaining({ id: seedClients.juguetera, tax_id: 'KIJ0906199R1' }));
  await waitFor(() => expect(input).toHaveValue('KERNEL INDUSTIA JUGUETERA'));
});

it('gives the choice up when its text is emptied', async () => {
  const { user, input, onValueChange } = renderPicker(seedClients.universidad);
  await waitFor(() => expect(input).toHaveValue('UNIVERSIDAD ROBOTICA ESPAÑOLA'));
  await user.clear(input);
  await user.tab();
  expect(onValueChange).toHaveBeenCalledWith('', undefined);
});

it('says so when nothing matches and when the search failed', async () => {
  const { user, input, emulator } = renderPicker();
  await user.type(input, 'zzzz');
  expect(await screen.findByText('Ningún cliente coincide')).toBeInTheDocument();
  emulator.faults.failNext('clients.search', { status: 403 });
  await user.type(input, 'z');
  expect(await screen.findByText('No pudimos buscar. Inténtalo de nuevo.')).toBeInTheDocument();
});

it('creates what was typed with the keyboard alone, in place, and the field that asked has it', async () => {
  const { user, input, onValueChange } = renderPicker();
  await user.type(input, 'Panadería La Espiga');
  await waitFor(() => expect(screen.getByRole('option', { name: 'Crear cliente «Panadería La Espiga»' })).toBeInTheDocument());
  await user.keyboard('{End}{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Cliente nuevo' });
  await expectNoAxeViolations();
  expect(within(dialog).getByRole('textbox', { name: 'Nombre o razón social' })).toHaveValue('PANADERÍA LA ESPIGA');
  await user.type(within(dialog).getByRole('textbox', { name: 'RFC' }), 'PES010203AB1');
  await user.type(within(dialog).getByRole('combobox', { name: 'Régimen fiscal' }), 'general{Enter}');
  await user.type(within(dialog).getByRole('textbox', { name: 'Código postal fiscal' }), '42501{Enter}');
  await waitFor(() => expect(onValueChange).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ tax_id: 'PES010203AB1' })));
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Cliente' })).toHaveValue('PANADERÍA LA ESPIGA'));
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Cliente' })).toHaveFocus());
});

it('edits the chosen client in place when asked to offer it', async () => {
  const { user, input } = renderPicker(seedClients.universidad, { editable: true });
  await waitFor(() => expect(input).toHaveValue('UNIVERSIDAD ROBOTICA ESPAÑOLA'));
  await user.click(screen.getByRole('button', { name: 'Editar cliente' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Datos fiscales del cliente' }));
  await waitFor(() => expect(dialog.getByRole('textbox', { name: 'RFC' })).toHaveValue('URE180429TM6'));
  await user.type(dialog.getByRole('textbox', { name: 'Nombre o razón social' }), ' X');
  await user.click(dialog.getByRole('button', { name: 'Guardar cliente' }));
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Cliente' })).toHaveValue('UNIVERSIDAD ROBOTICA ESPAÑOLA X'));
});
