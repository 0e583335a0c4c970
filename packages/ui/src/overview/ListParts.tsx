'use client';
import { useState } from 'react';
import { Badge } from '../badge/Badge.js';
import { Button } from '../button/Button.js';
import { Card } from '../card/Card.js';
import { DataGrid } from '../data-grid/DataGrid.js';
import type { GridColumn } from '../data-grid/GridColumn.js';
import { EmptyState } from '../empty-state/EmptyState.js';
import { useFormat } from '../format/useFormat.js';
import { DocumentIcon } from '../icons/DocumentIcon.js';
import { Pagination } from '../pagination/Pagination.js';
import { Table } from '../table/Table.js';
import { Tabs } from '../tabs/Tabs.js';
import { useWords } from './useWords.js';

interface Invoice {
  readonly folio: string;
  readonly client: string;
  readonly total: string;
  readonly isPaid: boolean;
}

const invoices: readonly Invoice[] = [
  { folio: 'A-1026', client: 'AGROEMPAQUES Y DISTRIBUCIONES LOMA ALTA DEL BAJÍO', total: '1204018.33', isPaid: true },
  { folio: 'A-1025', client: 'KIMBERLY AHUMADA', total: '850', isPaid: false },
];

/** Every list. */
export function ListParts() {
  const say = useWords();
  const format = useFormat();
  const [page, setPage] = useState(4);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['A-1025']));
  const columns: readonly GridColumn<Invoice>[] = [
    { key: 'folio', header: 'Folio', cell: ({ folio }) => folio, isRowHeader: true, isSortable: true, narrow: 'title' },
    { key: 'client', header: say('Cliente', 'Client'), cell: ({ client }) => client, narrow: 'plain' },
    { key: 'state', header: say('Estado', 'State'), cell: ({ isPaid }) => <Badge tone={isPaid ? 'ok' : 'warn'} dot>{isPaid ? say('Pagada', 'Paid') : say('Por pagar', 'To be paid')}</Badge> },
    { key: 'total', header: 'Total', cell: ({ total }) => format.money(total, 'MXN'), align: 'end', narrow: 'amount' },
  ];
  return (
    <Card title={say('Listas', 'Lists')}>
      <Tabs
        label={say('Facturas', 'Invoices')}
        tabs={[
          { value: 'income', label: say('Ingresos', 'Income'), count: 2 },
          { value: 'egress', label: say('Notas de crédito', 'Credit notes') },
          { value: 'drafts', label: say('Borradores', 'Drafts'), disabled: true },
        ]}
      >
        {(tab) =>
          tab === 'income' ? (
            <DataGrid
              label={say('Facturas', 'Invoices')}
              columns={columns}
              rows={invoices}
              rowKey={({ folio }) => folio}
              empty={null}
              sort={{ key: 'folio', direction: 'descending' }}
              onSortChange={() => {}}
              selection={chosen}
              onSelectionChange={setChosen}
              footer={<Pagination label={say('Páginas', 'Pages')} page={page} pageCount={12} onPageChange={setPage} />}
            />
          ) : (
            <EmptyState icon={<DocumentIcon />} title={say('Aún no hay notas de crédito', 'There are no credit notes yet')} actions={<Button>{say('Hacer la primera', 'Make the first one')}</Button>}>
              {say('Salen de una factura.', 'They come from an invoice.')}
            </EmptyState>
          )
        }
      </Tabs>
      <Table label={say('Impuestos', 'Taxes')} caption={say('Impuestos', 'Taxes')}>
        <thead>
          <tr>
            <th scope="col">{say('Impuesto', 'Tax')}</th>
            <th scope="col" data-align="end">
              {say('Importe', 'Amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>IVA 16 %</td>
            <td data-align="end">{format.money('1360', 'MXN')}</td>
          </tr>
          <tr>
            <td>{say('Ret. ISR 10 %', 'ISR withheld 10 %')}</td>
            <td data-align="end">{format.money('-850', 'MXN')}</td>
          </tr>
        </tbody>
      </Table>
    </Card>
  );
}
