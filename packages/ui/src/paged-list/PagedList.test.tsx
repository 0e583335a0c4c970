import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { EmptyState } from '../empty-state/EmptyState.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { PagedList, type PagedListProps } from './PagedList.js';

const ready = { isPending: false, isError: false, hasNextPage: false, isFetchingNextPage: false, fetchNextPage: vi.fn(), refetch: vi.fn() };

const list = (query: Partial<PagedListProps['query']> = {}, rows: readonly string[] = ['A-1', 'A-2']) => (
  <PagedList query={{ ...ready, ...query }} isEmpty={rows.length === 0} loadingText="Cargando facturas" failedTitle="No pudimos leerlas" failedText="No se perdió nada." empty={<EmptyState title="Aquí van tus facturas" />}>
    <ul>
      {rows.map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  </PagedList>
);

it('says that rows are on their way, that there are none, and shows those that came', async () => {
  const { rerender } = render(list({ isPending: true }, []), { wrapper: GigstackUIProvider });
  expect(screen.getByRole('status')).toHaveTextContent('Cargando facturas');
  expect(screen.queryByRole('listitem')).toBeNull();
  await expectNoAxeViolations();
  rerender(list({}, []));
  expect(screen.getByText('Aquí van tus facturas')).toBeVisible();
  rerender(list());
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('button')).toBeNull();
});

it('asks again for what failed: in place of rows when none are there, under them when more of them did not come', async () => {
  const { rerender } = render(list({ isError: true }, []), { wrapper: GigstackUIProvider });
  expect(screen.getByRole('alert')).toHaveTextContent('No pudimos leerlas');
  expect(screen.queryByText('Aquí van tus facturas')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
  rerender(list({ isError: true }));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
  expect(ready.refetch).toHaveBeenCalledTimes(2);
  await expectNoAxeViolations();
});

it('goes on to more, once at a time', async () => {
  const { rerender } = render(list({ hasNextPage: true }), { wrapper: GigstackUIProvider });
  await userEvent.click(screen.getByRole('button', { name: 'Cargar más' }));
  rerender(list({ hasNextPage: true, isFetchingNextPage: true }));
  await userEvent.click(screen.getByRole('button', { name: 'Cargar más' }));
  expect(ready.fetchNextPage).toHaveBeenCalledTimes(1);
});
