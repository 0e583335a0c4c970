import { drafts } from '@gigstack-ui/api';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { fillLine, line } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack, type TestGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

afterEach(() => localStorage.clear());

const total = () => screen.getByRole('status', { name: 'Total' });
const item = async ({ elsewhere }: TestGigstack) => (await elsewhere.call(drafts.list)).data[0]?.items?.[0];

async function openWithLine() {
  const gigstack = startGigstack();
  const result = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await fillLine(result.user, 1, { description: 'Papel', price: '100' });
  return { gigstack, ...result };
}

async function openTaxes(user: UserEvent) {
  await user.click(line(1).getByRole('button', { name: /^Impuestos/ }));
  return within(await screen.findByRole('dialog', { name: 'Impuestos del concepto 1' }));
}

async function openDetail(user: UserEvent) {
  await user.click(line(1).getByRole('button', { name: 'Acciones del concepto 1' }));
  await user.click(await screen.findByRole('menuitem', { name: /detalle/ }));
  return within(await screen.findByRole('dialog', { name: 'Concepto 1' }));
}

describe('the totals', () => {
  it('have a row for each tax, rate by rate, with 0 % and exempt apart, and for each withholding', async () => {
    const iva = (rate: number) => ({ type: 'IVA', factor: 'Tasa', rate, withholding: false, inclusive: false });
    const items = [
      { description: 'Papel', quantity: 1, unit_price: 1000, discount: 100, taxes: [iva(0.16), { type: 'ISR', factor: 'Tasa', rate: 0.1, withholding: true, inclusive: false }, { type: 'IVA', factor: 'Tasa', rate: 0.106667, withholding: true, inclusive: false }] },
      { description: 'Libro', quantity: 1, unit_price: 200, taxes: [iva(0)] },
      { description: 'Renta', quantity: 1, unit_price: 300, taxes: [{ type: 'IVA', factor: 'Exento', rate: 0, withholding: false, inclusive: false }] },
      { description: 'Vino', quantity: 1, unit_price: 50, taxes: [iva(0.08), { type: 'IEPS', factor: 'Tasa', rate: 0.265, withholding: false, inclusive: false }] },
    ];
    renderWithGigstack(startGigstack(), <DraftInvoiceEditor defaults={{ items }} />);
    // IEPS is part of what IVA is charged on.
    const rows = [...document.querySelectorAll('.gs-totals-row')].map((row) => within(row as HTMLElement)).map((row) => `${row.getByRole('term').textContent} ${row.getByRole('definition').textContent}`);
    expect(rows).toEqual(['Subtotal 1,550.00', 'Descuento −100.00', 'IEPS 26.5 % 13.25', 'IVA 16 % 144.00', 'IVA 8 % 5.06', 'IVA 0 % 0.00', 'IVA exento 300.00', 'Retención IVA ⅔ −96.00', 'Retención ISR 10 % −90.00']);
    expect(total()).toHaveTextContent('$ 1,426.31');
  });
});

describe('the taxes of a line', () => {
  it('are one click away, and the totals follow', async () => {
    const { user } = await openWithLine();
    const taxes = await openTaxes(user);
    await expectNoAxeViolations();
    for (const [choice, amount] of [['IVA 8 %', '$ 108.00'], ['Exento', '$ 100.00'], ['No objeto', '$ 100.00'], ['IVA 16 %', '$ 116.00']] as const) {
      await user.click(taxes.getByRole('combobox', { name: 'IVA' }));
      await user.click(await screen.findByRole('option', { name: choice }));
      expect(total()).toHaveTextContent(amount);
    }
    await user.click(taxes.getByRole('checkbox', { name: 'Retención ISR 10 %' }));
    await user.click(taxes.getByRole('checkbox', { name: 'Retención IVA ⅔' }));
    expect(total()).toHaveTextContent('$ 95.33');
    await user.type(taxes.getByRole('combobox', { name: 'Agregar un impuesto' }), '26.5');
    await user.click(await screen.findByRole('option', { name: /IEPS 26.5/ }));
    await user.click(taxes.getByRole('button', { name: 'Quitar IEPS 26.5 %' }));
    expect(total()).toHaveTextContent('$ 95.33');
    await user.keyboard('{Escape}');
    expect(line(1).getByRole('button', { name: /^Impuestos: IVA 16 %, Retención ISR 10 %, Retención IVA ⅔/ })).toHaveFocus();
  }, 60_000);

  it('can be any tax, field by field, and reach the server as they are', async () => {
    const { user, gigstack } = await openWithLine();
    const detail = await openDetail(user);
    await user.type(detail.getByRole('combobox', { name: 'Agregar un impuesto' }), 'azucaradas');
    await user.click(await screen.findByRole('option', { name: /azucaradas/ }));
    const quota = within(detail.getByRole('group', { name: 'Impuesto 2' }));
    await user.clear(quota.getByRole('textbox', { name: 'Unidades gravadas' }));
    await user.type(quota.getByRole('textbox', { name: 'Unidades gravadas' }), '0.6');
    const rate = within(detail.getByRole('group', { name: 'Impuesto 1' })).getByRole('textbox', { name: 'Tasa, %' });
    await user.clear(rate);
    expect(rate).toBeInvalid();
    await user.type(rate, '8');
    expect(total()).toHaveTextContent('$ 110.00');
    await expectNoAxeViolations();
    await waitFor(async () =>
      expect((await item(gigstack))?.taxes).toMatchObject([
        { type: 'IVA', factor: 'Tasa', rate: 0.08, withholding: false },
        { type: 'IEPS', factor: 'Cuota', rate: 3.0818, withholding: false, units: 0.6 },
      ]),
    );
  }, 60_000);

  it('of all lines change with one choice, undone in one step', async () => {
    const { user } = await openWithLine();
    await user.click(screen.getByRole('button', { name: 'Impuestos' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Honorarios' }));
    expect(total()).toHaveTextContent('$ 95.33');
    await user.click(screen.getByRole('button', { name: 'Agregar concepto' }));
    expect(line(2).getByRole('button', { name: /Retención ISR 10 %/ })).toBeVisible();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(document.body).not.toHaveFocus());
    await user.keyboard('{Control>}z{/Control}');
    expect(total()).toHaveTextContent('$ 116.00');
    await user.click(screen.getByRole('button', { name: 'Rehacer' }));
    expect(total()).toHaveTextContent('$ 95.33');
  });

  it('are inside the prices when the switch says so', async () => {
    const { user, gigstack } = await openWithLine();
    await user.click(screen.getByRole('switch', { name: 'Precios con IVA' }));
    expect(total()).toHaveTextContent('$ 100.00');
    expect(line(1).getByText('86.21')).toBeVisible();
    await waitFor(async () => expect(await item(gigstack)).toMatchObject({ unit_price: 100, taxes: [{ inclusive: true }] }));
    await user.click(screen.getByRole('button', { name: 'Deshacer lo último' }));
    expect(total()).toHaveTextContent('$ 116.00');
  });
});

describe('the detail of a line', () => {
  it('takes a discount as amount or percentage', async () => {
    const { user, gigstack } = await openWithLine();
    const detail = await openDetail(user);
    await user.type(detail.getByRole('textbox', { name: 'Descuento' }), '10%');
    expect(total()).toHaveTextContent('$ 104.40');
    expect(detail.getByRole('radio', { name: '%' })).toBeChecked();
    await user.click(detail.getByRole('radio', { name: '$' }));
    expect(total()).toHaveTextContent('$ 104.40');
    await user.clear(detail.getByRole('textbox', { name: 'Descuento' }));
    await user.type(detail.getByRole('textbox', { name: 'Descuento' }), '25');
    expect(total()).toHaveTextContent('$ 87.00');
    await waitFor(async () => expect((await item(gigstack))?.discount).toBe(25));
  });

  it('is kept as a service, which the next description offers', async () => {
    const { user } = await openWithLine();
    const detail = await openDetail(user);
    await user.click(detail.getByRole('button', { name: 'Guardar como servicio' }));
    await waitFor(() => expect(detail.queryByRole('button', { name: 'Guardar como servicio' })).not.toBeInTheDocument());
    await user.keyboard('{Escape}');
    await user.type(line(1).getByRole('textbox', { name: 'Precio' }), '{Enter}Pap');
    await user.click(await screen.findByRole('option', { name: /^Papel.*100/ }));
    expect(line(2).getByRole('textbox', { name: 'Precio' })).toHaveValue('100.00');
  });

  it('takes the object of tax, a key of one’s own and a third party, and sends them', async () => {
    const { user, gigstack } = await openWithLine();
    const detail = await openDetail(user);
    await user.type(detail.getByRole('textbox', { name: 'Tu clave del producto' }), 'A-1');
    await user.click(detail.getByRole('switch', { name: 'Lo vendes por cuenta de un tercero' }));
    await user.type(detail.getByRole('textbox', { name: 'RFC' }), 'kij0906199r1');
    await user.type(detail.getByRole('textbox', { name: 'Nombre o razón social' }), 'JUGUETES');
    await user.type(detail.getByRole('textbox', { name: 'Código postal' }), '03100');
    await user.click(detail.getByRole('button', { name: 'Quitar IVA 16 %' }));
    await user.click(detail.getByRole('combobox', { name: /objeto de impuesto/i }));
    await user.click(await screen.findByRole('option', { name: /no obligado al desglose/ }));
    await waitFor(async () =>
      expect(await item(gigstack)).toMatchObject({
        sku: 'A-1',
        taxes: [],
        taxability: '03',
        third_party: { tax_id: 'KIJ0906199R1', legal_name: 'JUGUETES', zip: '03100' },
      }),
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(line(1).getByText('03')).toBeVisible();
  }, 60_000);
});
