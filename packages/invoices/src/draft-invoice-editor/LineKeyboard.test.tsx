import { drafts } from '@gigstack-ui/api';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { line } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

afterEach(() => localStorage.clear());

const names = ['Uno', 'Dos', 'Tres'];
const shown = () => screen.getAllByRole('combobox', { name: 'Descripción' }).map((input) => (input as HTMLInputElement).value);
const cell = (number: number, name: string) => line(number).getByRole('textbox', { name });
const row = (number: number) => screen.getByRole('group', { name: `Concepto ${number}` });

function open(readOnly = false) {
  const gigstack = startGigstack();
  const items = names.map((description, index) => ({ description, quantity: index + 1, unit_price: 10, product_key: '44121600' }));
  return { gigstack, ...renderWithGigstack(gigstack, <DraftInvoiceEditor readOnly={readOnly} defaults={{ items }} />) };
}

describe('the arrows', () => {
  it('lead up and down a column, and out of a text only at its edges', async () => {
    const { user } = open();
    await user.click(cell(1, 'Cantidad'));
    await user.keyboard('{ArrowDown}');
    expect(cell(2, 'Cantidad')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}');
    expect(cell(1, 'Cantidad')).toHaveFocus();
    await user.keyboard('{End}{ArrowRight}');
    expect(cell(1, 'Precio')).toHaveFocus();
    await user.keyboard('{End}{ArrowLeft}');
    expect(cell(1, 'Precio')).toHaveFocus();
    await user.keyboard('{End}{ArrowRight}');
    expect(line(1).getByRole('button', { name: /^Impuestos/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(cell(2, 'Precio')).toHaveFocus();
    await user.click(line(1).getByRole('combobox', { name: 'Descripción' }));
    await user.keyboard('{Escape}{Escape}{Enter}{ArrowDown}');
    expect(line(2).getByRole('combobox', { name: 'Descripción' })).toHaveFocus();
  });
});

describe('a line', () => {
  it('is duplicated below with everything it says, and the same cell has the focus', async () => {
    const { user } = open();
    await user.click(cell(2, 'Precio'));
    await user.keyboard('{Control>}d{/Control}');
    expect(shown()).toEqual(['Uno', 'Dos', 'Dos', 'Tres']);
    expect(cell(3, 'Precio')).toHaveFocus();
    expect(cell(3, 'Cantidad')).toHaveValue('2');
  });

  it('moves with Alt and the arrows and keeps the focus', async () => {
    const { user } = open();
    await user.click(cell(1, 'Precio'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(shown()).toEqual(['Dos', 'Uno', 'Tres']);
    expect(cell(2, 'Precio')).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}');
    expect(shown()).toEqual(['Dos', 'Uno', 'Tres']);
    expect(screen.getByText('Ahora es el concepto 2')).toBeInTheDocument();
  });

  it('is deleted when it has the focus itself, never its text, and comes back with undo', async () => {
    const { user } = open();
    await user.click(cell(2, 'Precio'));
    await user.keyboard('{Delete}');
    expect(shown()).toEqual(names);
    await user.keyboard('{Escape}');
    expect(row(2)).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowDown}{Delete}');
    expect(shown()).toEqual(['Uno', 'Tres']);
    expect(row(2)).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(shown()).toEqual(names);
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(shown()).toEqual(['Uno', 'Tres']);
  });

  it('is deleted from any cell with Alt and Delete; the last one leaves an empty line to type in', async () => {
    const { user } = open();
    for (const left of [2, 1, 1]) {
      await user.click(cell(1, 'Cantidad'));
      await user.keyboard('{Alt>}{Delete}{/Alt}');
      expect(shown()).toHaveLength(left);
    }
    expect(shown()).toEqual(['']);
    expect(cell(1, 'Cantidad')).toHaveFocus();
  });

  it('moves, is duplicated and deleted from its menu too, which names the keys', async () => {
    const { user } = open();
    await user.click(line(1).getByRole('button', { name: 'Acciones del concepto 1' }));
    expect(await screen.findByRole('menuitem', { name: 'Subir' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('menuitem', { name: 'Bajar' }));
    expect(shown()).toEqual(['Dos', 'Uno', 'Tres']);
  });

  it('stays where it is when the invoice is read-only', async () => {
    const { user } = open(true);
    await user.click(cell(1, 'Precio'));
    await user.keyboard('{Control>}d{/Control}{Alt>}{ArrowDown}{Delete}{/Alt}{Enter}');
    expect(shown()).toEqual(names);
    await user.keyboard('{ArrowDown}');
    expect(cell(2, 'Precio')).toHaveFocus();
  });
});

describe('undo', () => {
  it('takes back what was typed anywhere, shows the place, and saves what is left', async () => {
    const { user, gigstack } = open();
    // One key, and so one step however slow the machine is.
    await user.type(cell(3, 'Precio'), '5', { initialSelectionStart: 0, initialSelectionEnd: 2 });
    await user.click(screen.getByRole('radio', { name: 'Se paga después' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('radio', { name: 'Ya pagada' })).toBeChecked();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(cell(3, 'Precio')).toHaveFocus());
    expect(cell(3, 'Precio')).toHaveValue('10');
    await user.keyboard('{Control>}y{/Control}');
    expect(cell(3, 'Precio')).toHaveValue('5');
    await waitFor(async () => expect((await gigstack.elsewhere.call(drafts.list)).data[0]).toMatchObject({ payment_method: 'PUE', items: [{}, {}, { unit_price: 5 }] }));
  });
});
