import { drafts } from '@gigstack-ui/api';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../../tools/testing/axe.js';
import { line } from '../../testing/fillInvoice.js';
import { renderWithGigstack } from '../../testing/renderWithGigstack.js';
import { startGigstack } from '../../testing/startGigstack.js';
import { DraftInvoiceEditor } from '../DraftInvoiceEditor.js';

afterEach(() => localStorage.clear());

const total = () => screen.getByRole('status', { name: 'Total' });
const dialog = async () => within(await screen.findByRole('dialog', { name: 'Pegar conceptos' }));

function open() {
  const gigstack = startGigstack();
  return { gigstack, ...renderWithGigstack(gigstack, <DraftInvoiceEditor />) };
}

/** What a browser does with Ctrl+V; jsdom has no clipboard of its own. */
function pasteInto(element: Element, text: string): void {
  fireEvent.paste(element, { clipboardData: { getData: () => text } });
}

describe('rows of a spreadsheet', () => {
  it('pasted over the lines are looked through, put right, and added in one step', async () => {
    const { user, gigstack } = open();
    pasteInto(line(1).getByRole('combobox', { name: 'Descripción' }), 'Concepto\tCant\tPrecio\tUnidad\nPapel\t2\t10\tPieza\nTóner\tdos\t99\tPieza\nLibro\t1\t50\tcajota\n');
    const paste = await dialog();
    await expectNoAxeViolations();
    expect(paste.getByRole('combobox', { name: 'Columna 2: Cant' })).toHaveTextContent('Cantidad');
    expect(paste.getByRole('button', { name: 'Agregar 1 concepto' })).toBeDisabled();

    const quantity = paste.getByRole('textbox', { name: 'Fila 2, Cantidad' });
    expect(quantity).toHaveAccessibleDescription('Escribe un número, como 1250.50');
    await user.clear(quantity);
    await user.type(quantity, '2{Enter}');
    expect(paste.queryByRole('textbox', { name: 'Fila 2, Cantidad' })).not.toBeInTheDocument();
    await user.click(paste.getByRole('checkbox', { name: 'Dejar fuera 1 fila con problemas' }));
    await user.click(paste.getByRole('button', { name: 'Agregar 2 conceptos' }));

    await waitFor(() => expect(line(2).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Tóner'));
    expect(screen.getAllByRole('group', { name: /^Concepto \d/ })).toHaveLength(2);
    expect(total()).toHaveTextContent('$ 252.88');
    await waitFor(async () => expect((await gigstack.elsewhere.call(drafts.list)).data[0]?.items).toMatchObject([{ description: 'Papel', quantity: 2, unit_key: 'H87' }, { description: 'Tóner' }]));
    await user.click(screen.getByRole('button', { name: 'Deshacer lo último' }));
    expect(screen.getAllByRole('group', { name: /^Concepto \d/ })).toHaveLength(1);
    expect(total()).toHaveTextContent('$ 0.00');
  }, 60_000);

  it('are asked for by a button, taken from a file too, and their columns can be told', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Pegar conceptos' }));
    const paste = await dialog();
    await expectNoAxeViolations();
    await user.upload(paste.getByLabelText('O un archivo CSV'), new File(['5,Papel bond carta\n7,Tóner negro'], 'x.csv', { type: 'text/csv' }));
    await user.click(await paste.findByRole('combobox', { name: 'Columna 1' }));
    await user.click(await screen.findByRole('option', { name: 'Cantidad' }));
    await user.click(paste.getByRole('button', { name: 'Agregar 2 conceptos' }));
    await waitFor(() => expect(line(2).getByRole('textbox', { name: 'Cantidad' })).toHaveValue('7'));
  }, 60_000);

  it('of one cell go where they are pasted', async () => {
    const { user } = open();
    await user.click(line(1).getByRole('combobox', { name: 'Descripción' }));
    await user.paste('Papel bond, 500 hojas\n');
    expect(line(1).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Papel bond, 500 hojas\n'.trim());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('say so when there are none', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Pegar conceptos' }));
    const paste = await dialog();
    pasteInto(paste.getByRole('textbox', { name: 'Filas copiadas' }), ' \n ');
    expect(await paste.findByText('No encontramos filas ahí')).toBeVisible();
  });
});
