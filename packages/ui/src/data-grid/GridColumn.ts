import type { ReactNode } from 'react';

/** One column of a DataGrid. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** Keeps the header for screen readers: a column of buttons. */
  readonly hideHeader?: boolean | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end' | undefined;
  /** Names the row for assistive technology. */
  readonly isRowHeader?: boolean | undefined;
  readonly isSortable?: boolean | undefined;
  /** Its place on the card of a narrow container: the title, the amount beside it, a line with its header, a line without, or none. */
  readonly narrow?: 'title' | 'amount' | 'line' | 'plain' | 'hidden' | undefined;
}

/** By which column rows are ordered. */
export interface GridSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}
