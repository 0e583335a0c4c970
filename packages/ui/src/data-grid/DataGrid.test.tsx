import { createRef } from 'react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { EmptyState } from '../empty-state/EmptyState.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { DataGrid, type DataGridProps } from './DataGrid.js';
import type { GridColumn } from './GridColumn.js';

interface Client {
  id: string;
  name: string;
  owed: string;
}

const columns: readonly GridColumn<Client>[] = [
  { key: 'name', header: 'Cliente', cell: ({ name }) => name, isRowHeader: true, isSortable: true, narrow: 'title' },
  { key: 'owed', header: 'Por cobrar', cell: ({ owed }) => owed, align: 'end', isSortable: true, narrow: 'amount' },
  { key: 'acts', header: 'Acciones', hideHeader: true, cell: () => <button>Ver</button> },
];
const rows = [
  { id: 'a', name: 'Agroempaques', owed: '$ 100.00' },
  { id: 'b', name: 'Universidad', owed: '$ 0.00' },
];

const grid = (props: Partial<DataGridProps<Client>> = {}) => (
  <DataGrid label="Clientes" columns={columns} rows={rows} rowKey={({ id }) => id} rowLabel={({ name }) => name} empty={<EmptyState title="Aquí van tus clientes" />} {...props} />
);
const setup = (props: Partial<DataGridProps<Client>> = {}) => render(grid(props), { wrapper: GigstackUIProvider });

describe('DataGrid', () => {
  it('has no axe violations, names rows and columns, and passes its ref', async () => {
    const ref = createRef<HTMLDivElement>();
    render(<DataGrid ref={ref} label="Clientes" columns={columns} rows={rows} rowKey={({ id }) => id} empty={null} selection={new Set()} footer="Pie" toolbar="Buscar" />, { wrapper: GigstackUIProvider });
    expect(ref.current).toContainElement(screen.getByRole('table', { name: 'Clientes' }));
    expect(screen.getByRole('rowheader', { name: 'Agroempaques' })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Acciones' })).toBeInTheDocument();
    await expectNoAxeViolations();
  });

  it('asks for another order, and turns it around', async () => {
    const onSortChange = vi.fn();
    setup({ onSortChange, sort: { key: 'name', direction: 'ascending' } });
    expect(screen.getByRole('columnheader', { name: 'Cliente' })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Cliente' }));
    await userEvent.click(screen.getByRole('button', { name: 'Por cobrar' }));
    expect(onSortChange.mock.calls).toEqual([[{ key: 'name', direction: 'descending' }], [{ key: 'owed', direction: 'ascending' }]]);
  });

  it('lets rows be chosen, one or all', async () => {
    const chosen: string[][] = [];
    setup({ selection: new Set(['a']), onSelectionChange: (selection) => chosen.push([...selection]) });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Elegir todo' }).indeterminate).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Elegir Universidad' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Elegir Agroempaques' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Elegir todo' }));
    expect(chosen).toEqual([['a', 'b'], [], ['a', 'b']]);
  });

  it('shows what is on the way, what failed, and that there is nothing', async () => {
    const onRetry = vi.fn();
    const failure = { title: 'No se pudo leer la lista', onRetry };
    const { rerender } = setup({ rows: [], state: 'loading' });
    expect(screen.getByRole('status')).toHaveTextContent('Cargando…');
    rerender(grid({ rows: [] }));
    expect(screen.getByText('Aquí van tus clientes')).toBeInTheDocument();
    rerender(grid({ rows: [], state: 'failed', failure }));
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Reintentar' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
    // What is there already stays, also when more of it could not be had.
    rerender(grid({ state: 'failed', failure }));
    expect(screen.getByRole('rowheader', { name: 'Agroempaques' })).toBeInTheDocument();
    await expectNoAxeViolations();
  });
});
