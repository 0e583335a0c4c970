'use client';
import { forwardRef, type ForwardedRef, type ReactElement, type ReactNode, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Table } from '../table/Table.js';
import type { GridColumn, GridSort } from './GridColumn.js';
import { GridFailure } from './GridFailure.js';
import { GridHead } from './GridHead.js';
import { GridLoading } from './GridLoading.js';
import { GridRow } from './GridRow.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** What a grid shows: rows on the way, rows, or that they could not be had. */
export type GridState = 'loading' | 'ready' | 'failed';

/** Props of DataGrid. */
export interface DataGridProps<Row> {
  /** What the rows are: "Facturas". */
  label: string;
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  state?: GridState | undefined;
  /** Stands where there are no rows: an EmptyState. */
  empty: ReactNode;
  /** Why the rows could not be had; rows that are there stay. */
  failure?: { readonly title: ReactNode; readonly text?: ReactNode; readonly onRetry: () => void } | undefined;
  sort?: GridSort | null | undefined;
  onSortChange?: ((sort: GridSort) => void) | undefined;
  /** Keys of the chosen rows; given, each row has a checkbox. */
  selection?: ReadonlySet<string> | undefined;
  onSelectionChange?: ((selection: ReadonlySet<string>) => void) | undefined;
  /** Names a row's checkbox. */
  rowLabel?: ((row: Row) => string) | undefined;
  /** Above the rows: search, filters, acts on the selection. */
  toolbar?: ReactNode;
  /** Below the rows: Pagination, or a button for more. */
  footer?: ReactNode;
  className?: string | undefined;
}

function GridOf<Row>(props: DataGridProps<Row>, ref: ForwardedRef<HTMLDivElement>) {
  const slotClass = useSlotClasses();
  const { label, columns, rows, rowKey, state = 'ready', empty, failure, selection, onSelectionChange, rowLabel, toolbar, footer, className } = props;
  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(selection);
    if (isChosen) next.add(key);
    else next.delete(key);
    onSelectionChange?.(next);
  };
  const chooseAll = (isChosen: boolean) => onSelectionChange?.(new Set(isChosen ? rows.map(rowKey) : []));

  return (
    <div ref={ref} className={slotClass('data-grid', 'gs-grid', className)} data-gs-slot="data-grid" data-state={state} aria-busy={state === 'loading' || undefined}>
      {toolbar && <div className="gs-grid-toolbar">{toolbar}</div>}
      {state === 'failed' && failure && <GridFailure {...failure} />}
      {state === 'loading' && rows.length === 0 && <GridLoading columns={columns.length} />}
      {state === 'ready' && rows.length === 0 && empty}
      {rows.length > 0 && (
        <Table label={label} narrow="cards">
          <GridHead {...props} chosen={rows.filter((row) => selection?.has(rowKey(row))).length} onChooseAll={chooseAll} />
          <tbody>
            {rows.map((row) => (
              <GridRow
                key={rowKey(row)}
                row={row}
                columns={columns}
                label={rowLabel?.(row) ?? rowKey(row)}
                isChosen={selection && selection.has(rowKey(row))}
                onChoose={(isChosen) => choose(rowKey(row), isChosen)}
              />
            ))}
          </tbody>
        </Table>
      )}
      {footer && rows.length > 0 && <div className="gs-grid-footer">{footer}</div>}
    </div>
  );
}

/** A list as a table with its states: on the way, failed, empty, and rows that can be ordered and chosen; on a narrow place rows are cards. */
export const DataGrid = adaptable('DataGrid', forwardRef(GridOf)) as unknown as <Row>(props: DataGridProps<Row> & RefAttributes<HTMLDivElement>) => ReactElement | null;
