import { drafts } from '@gigstack-ui/api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fillLine, line } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { longInvoice } from '../testing/sampleInvoices.js';
import { startGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

const total = () => screen.getByRole('status', { name: 'Total' });

function open(defaults?: Parameters<typeof DraftInvoiceEditor>[0]['defaults']) {
  const gigstack = startGigstack();
  return { gigstack, ...renderWithGigstack(gigstack, <DraftInvoiceEditor defaults={defaults} />) };
}

describe('lines', () => {
  it('are added below with Enter, and the new one has the focus', async () => {
    const { user } = open();
    await fillLine(user, 1, { description: 'Uno', price: '10' });
    await user.keyboard('{Enter}');
    expect(line(2).getByRole('combobox', { name: 'Descripción' })).toHaveFocus();
    await user.keyboard('Tres');
    await user.click(line(1).getByRole('textbox', { name: 'Cantidad' }));
    await user.keyboard('{Enter}Dos');
    expect(screen.getAllByRole('combobox', { name: 'Descripción' }).map((input) => (input as HTMLInputElement).value)).toEqual(['Uno', 'Dos', 'Tres']);
  });

  it('are duplicated and deleted from their menu, and a deleted one comes back where it was', async () => {
    const { user } = open();
    await fillLine(user, 1, { description: 'Papel', price: '100' });
    await user.click(line(1).getByRole('button', { name: 'Acciones del concepto 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicar' }));
    expect(line(2).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Papel');
    expect(total()).toHaveTextContent('$ 232.00');

    await user.type(line(2).getByRole('combobox', { name: 'Descripción' }), ' dos');
    await user.click(line(1).getByRole('button', { name: 'Acciones del concepto 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Eliminar' }));
    expect(line(1).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Papel dos');
    expect(total()).toHaveTextContent('$ 116.00');

    await user.click(screen.getByRole('button', { name: 'Deshacer' }));
    expect(line(1).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Papel');
    expect(total()).toHaveTextContent('$ 232.00');
    expect(screen.queryByRole('button', { name: 'Deshacer' })).not.toBeInTheDocument();
  });

  it('take everything a saved service knows, and keep the text free', async () => {
    const { user } = open();
    await user.type(line(1).getByRole('combobox', { name: 'Descripción' }), 'toner');
    await user.click(await screen.findByRole('option', { name: /Tóner negro/ }));
    expect(line(1).getByRole('textbox', { name: 'Precio' })).toHaveValue('1,349.00');
    await waitFor(() => expect(line(1).getByRole('combobox', { name: 'Unidad' })).toHaveValue('Pieza'));
    expect(total()).toHaveTextContent('$ 1,564.84');
    await user.type(line(1).getByRole('combobox', { name: 'Descripción' }), ' XL');
    expect(line(1).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Tóner negro para impresora láser XL');
  });


  it('find a product key in the catalog by words and show them beside the code', async () => {
    const { user, gigstack } = open();
    await fillLine(user, 1, { description: 'Papel', price: '100' });
    await user.type(line(1).getByRole('combobox', { name: 'Clave de producto' }), 'papel bond');
    await user.click((await screen.findAllByRole('option', { name: /papel/i }))[0] ?? document.body);
    await screen.findByText('Guardado');
    const [draft] = (await gigstack.elsewhere.call(drafts.list)).data;
    expect(draft?.items?.[0]?.product_key).toMatch(/^\d{8}$/);
    expect(line(1).getByText(draft?.items?.[0]?.product_key ?? 'none')).toBeVisible();
    expect(line(1).getByRole('combobox', { name: 'Clave de producto' })).not.toHaveValue(draft?.items?.[0]?.product_key);
  });

  it('evaluate simple arithmetic when they are left', async () => {
    const { user } = open();
    await fillLine(user, 1, { description: 'Papel', price: '3*1250' });
    expect(total()).toHaveTextContent('$ 4,350.00');
    await user.tab();
    expect(line(1).getByRole('textbox', { name: 'Precio' })).toHaveValue('3,750.00');
  });

  it('in a long invoice, rest as text far from the screen and come alive near it', async () => {
    let near: IntersectionObserverCallback = () => {};
    const seen: Element[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: IntersectionObserverCallback) {
          near = callback;
        }
        observe = (element: Element) => seen.push(element);
        unobserve = () => {};
        disconnect = () => {};
      },
    );
    open(longInvoice(60));
    const row = await screen.findByRole('group', { name: 'Concepto 55' });
    expect(within(row).queryByRole('textbox')).not.toBeInTheDocument();
    expect(row).toHaveTextContent(/Caja de bolígrafos azules 55/);
    expect(row).toHaveTextContent('44121600');
    const watched = seen.find((element) => element.contains(row));
    near([{ target: watched, isIntersecting: true } as unknown as IntersectionObserverEntry], {} as IntersectionObserver);
    expect(await within(row).findByRole('combobox', { name: 'Descripción' })).toHaveValue('Caja de bolígrafos azules 55');
    expect(within(screen.getByRole('group', { name: 'Concepto 30' })).queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('payment', () => {
  it('to be made later has form 99 and no other, and coming back finds the form of before', async () => {
    const { user } = open();
    await user.click(screen.getByRole('radio', { name: 'Se paga después' }));
    expect(screen.getByRole('combobox', { name: /Forma de pago/ })).toHaveValue('Por definir');
    await user.click(screen.getByRole('combobox', { name: /Forma de pago/ }));
    expect(await screen.findAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('radio', { name: 'Ya pagada' }));
    expect(screen.getByRole('combobox', { name: /Forma de pago/ })).toHaveValue('Transferencia electrónica de fondos');
    await user.click(screen.getByRole('combobox', { name: /Forma de pago/ }));
    expect(screen.queryByRole('option', { name: /Por definir/ })).not.toBeInTheDocument();
  });

  it('in another currency asks for its worth in pesos', async () => {
    const { user } = open();
    expect(screen.queryByRole('textbox', { name: 'Tipo de cambio' })).not.toBeInTheDocument();
    await user.clear(screen.getByRole('combobox', { name: 'Moneda' }));
    await user.type(screen.getByRole('combobox', { name: 'Moneda' }), 'dolar ameri');
    await user.click(await screen.findByRole('option', { name: /USD/ }));
    await user.type(await screen.findByRole('textbox', { name: 'Tipo de cambio' }), '18.5x');
    await user.tab();
    expect(screen.getByRole('textbox', { name: 'Tipo de cambio' })).toBeInvalid();
  });
});

describe('the receiver', () => {
  it('narrows the uses to what its regime allows', async () => {
    const { user } = open();
    await user.type(screen.getByRole('combobox', { name: 'Cliente' }), 'FUNK671228PH6');
    await user.click(await screen.findByRole('option', { name: /^KARLA FUENTE NOLASCO/ }));
    await screen.findByText('FUNK671228PH6');
    await user.click(screen.getByRole('combobox', { name: 'Uso del CFDI' }));
    const uses = (await screen.findAllByRole('option')).map((option) => option.textContent ?? '');
    expect(uses.some((use) => use.includes('S01'))).toBe(true);
    expect(uses.some((use) => use.includes('G03'))).toBe(false);
  });
});

it('lets nothing be changed when it is read-only', async () => {
  const gigstack = startGigstack();
  renderWithGigstack(gigstack, <DraftInvoiceEditor readOnly defaults={{ items: [{ description: 'Papel', quantity: 1, unit_price: 5 }] }} />);
  expect(line(1).getByRole('textbox', { name: 'Precio' })).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: /Timbrar/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Agregar concepto' })).not.toBeInTheDocument();
});
