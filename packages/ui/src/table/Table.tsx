'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Table; native props go to the `table`, whose rows are its children. */
export interface TableProps extends ComponentPropsWithoutRef<'table'> {
  /** What the rows are, for assistive technology. */
  label: string;
  /** Shows the label above the rows. */
  caption?: ReactNode;
  /** In a narrow place rows become cards (each cell says its column through `data-label`), or the table scrolls sideways. */
  narrow?: 'cards' | 'scroll' | undefined;
}

const OwnTable = forwardRef<HTMLTableElement, TableProps>(function Table({ label, caption, narrow = 'scroll', className, children, ...rest }, ref) {
  const slotClass = useSlotClasses();
  const table = (
    <table data-gs-slot="table" aria-label={caption ? undefined : label} {...rest} ref={ref} className={slotClass('table', 'gs-table', className)} data-narrow={narrow}>
      {caption && <caption className="gs-field-label">{caption}</caption>}
      {children}
    </table>
  );
  return (
    // Whoever has only a keyboard scrolls it too.
    <div className="gs-table-place" {...(narrow === 'scroll' && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      {table}
    </div>
  );
});

/** Rows and columns: hairlines, numbers to the end side (`data-align="end"`), nothing else. */
export const Table = adaptable('Table', OwnTable);
