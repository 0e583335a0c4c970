import { useState } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from '../badge/Badge.js';
import { Button } from '../button/Button.js';
import { EmptyState } from '../empty-state/EmptyState.js';
import { useFormat } from '../format/useFormat.js';
import { DocumentIcon } from '../icons/DocumentIcon.js';
import { useWords } from '../overview/useWords.js';
import { Pagination } from '../pagination/Pagination.js';
import { DataGrid, type DataGridProps } from './DataGrid.js';
import type { GridSort } from './GridColumn.js';

interface Invoice {
  folio: string;
  client: string;
  day: string;
  total: string;
  isPaid: boolean;
}

const invoices: Invoice[] = [
  { folio: 'A-128', client: 'AGROEMPAQUES LOMA ALTA', day: '2026-11-22', total: '12018.33', isPaid: true },
  { folio: 'A-127', client: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', day: '2026-11-20', total: '580', isPaid: false },
  { folio: 'A-126', client: 'SERVICIOS INTEGRALES DE CONSULTORIA Y LOGISTICA DEL PACIFICO NORTE', day: '2026-11-18', total: '1234567.89', isPaid: false },
];

function Invoices(props: Partial<DataGridProps<Invoice>>) {
  const say = useWords();
  const format = useFormat();
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(['A-127']));
  const [sort, setSort] = useState<GridSort>({ key: 'day', direction: 'descending' });
  const [page, setPage] = useState(1);
  return (
    <DataGrid<Invoice>
      label={say('Facturas', 'Invoices')}
      rows={invoices}
      rowKey={({ folio }) => folio}
      empty={
        <EmptyState icon={<DocumentIcon />} title={say('Aquí van tus facturas', 'Your invoices go here')} actions={<Button variant="primary">{say('Nueva factura', 'New invoice')}</Button>}>
          {say('Las que timbres, con su XML y su PDF.', 'Those you stamp, with their XML and PDF.')}
        </EmptyState>
      }
      failure={{ title: say('No pudimos traer tus facturas', 'We could not bring your invoices'), text: say('Lo que ya timbraste sigue a salvo.', 'What you stamped is safe.'), onRetry: () => {} }}
      columns={[
        { key: 'folio', header: 'Folio', cell: ({ folio }) => <span className="gs-code">{folio}</span>, narrow: 'plain' },
        { key: 'client', header: say('Cliente', 'Client'), cell: ({ client }) => client, isRowHeader: true, isSortable: true, narrow: 'title' },
        { key: 'day', header: say('Fecha', 'Date'), cell: ({ day }) => format.day(day), isSortable: true },
        { key: 'status', header: say('Estado', 'State'), cell: ({ isPaid }) => <Badge tone={isPaid ? 'ok' : 'neutral'}>{isPaid ? say('Pagada', 'Paid') : say('Por cobrar', 'To be paid')}</Badge>, narrow: 'plain' },
        { key: 'total', header: 'Total', cell: ({ total }) => format.money(total, 'MXN'), align: 'end', isSortable: true, narrow: 'amount' },
      ]}
      sort={sort}
      onSortChange={setSort}
      selection={selection}
      onSelectionChange={setSelection}
      footer={<Pagination label={say('Páginas de facturas', 'Pages of invoices')} page={page} pageCount={9} onPageChange={setPage} />}
      {...props}
    />
  );
}

const meta = { title: 'UI/DataGrid', component: Invoices } satisfies Meta<typeof Invoices>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { tags: ['review'] };
export const Loading: Story = { args: { rows: [], state: 'loading' } };
export const Empty: Story = { tags: ['review'], args: { rows: [] } };
export const Failed: Story = { tags: ['review'], args: { rows: [], state: 'failed' } };
export const FailedWithRows: Story = { args: { state: 'failed' } };
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="story-narrow">
        <Story />
      </div>
    ),
  ],
};
