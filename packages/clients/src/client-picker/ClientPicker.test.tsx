import { manifests } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { csfPdf } from '../testing/csf/csfPdf.js';
import { pdfFile } from '../testing/csf/oddPdfs.js';
import { csfSubjects } from '../testing/csf/subjects.js';
import { InProcessWorker } from '../testing/InProcessWorker.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { ClientPicker, type ClientPickerProps } from './ClientPicker.js';

afterEach(() => vi.unstubAllGlobals());

function renderPicker(first = '', more: Partial<ClientPickerProps> = {}) {
  const gigstack = startGigstack();
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
  const { user } = renderWithGigstack(gigstack, <Page />);
  return { emulator: gigstack.emulator, calls: gigstack.calls, onValueChange, user, input: screen.getByRole('combobox', { name: 'Cliente' }) };
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

it('offers no one but those there are when it may not create', async () => {
  const { user, input, calls } = renderPicker('', { creatable: false });
  await user.click(input);
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(12));
  await user.type(input, 'zzzz');
  expect(await screen.findByText('Ningún cliente coincide')).toBeInTheDocument();
  expect(screen.queryByRole('option', { name: /Crear/ })).not.toBeInTheDocument();
  const allowed = manifests.clientPicker.map(({ id }) => id);
  expect(calls.filter((call) => !allowed.includes(call))).toEqual([]);
});

it('takes what gigstack made of a Constancia into the field that asked, once the form is closed', async () => {
  vi.stubGlobal('Worker', InProcessWorker);
  const { user, input, onValueChange } = renderPicker('', { form: { csfReader: '/_gs/assets/pdf-reader' } });
  await user.click(input);
  await screen.findByRole('option', { name: 'Crear cliente' });
  await user.keyboard('{End}{Enter}');
  await screen.findByRole('dialog', { name: 'Cliente nuevo' });
  await user.upload(screen.getByLabelText(/constancia o la cédula/), pdfFile(await csfPdf(csfSubjects.enie)));
  await user.click(within(await screen.findByRole('dialog', { name: 'Esto cambiaría' })).getByRole('button', { name: 'Dejar todo' }));
  await user.click(screen.getByRole('button', { name: 'Crear con gigstack' }));
  await screen.findByText('gigstack la comparó con el SAT y guardó al cliente');
  expect(onValueChange).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(onValueChange).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ tax_id: 'OÑO120726RX3' })));
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Cliente' })).toHaveValue('ORGANICOS ÑAVEZ OSORIO'));
});
