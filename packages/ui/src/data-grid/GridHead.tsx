'use client';
import { Checkbox } from '../check/Checkbox.js';
import { ChevronDownIcon } from '../icons/ChevronDownIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';
import type { DataGridProps } from './DataGrid.js';
import type { GridColumn, GridSort } from './GridColumn.js';

type GridHeadProps<Row> = Pick<DataGridProps<Row>, 'columns' | 'rows' | 'sort' | 'onSortChange' | 'selection'> & { chosen: number; onChooseAll: (isChosen: boolean) => void };

const turned = (sort: GridSort | null | undefined, key: string): GridSort => ({ key, direction: sort?.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending' });

/** The headers of a DataGrid: names, order, and the box that chooses every row. */
export function GridHead<Row>({ columns, rows, sort, onSortChange, selection, chosen, onChooseAll }: GridHeadProps<Row>) {
  const texts = useMessages(uiMessages);
  const name = ({ key, header, hideHeader, isSortable }: GridColumn<Row>) => {
    if (hideHeader) return <VisuallyHidden>{header}</VisuallyHidden>;
    if (!isSortable || !onSortChange) return header;
    return (
      <button type="button" className="gs-grid-sort" data-state={sort?.key === key ? sort.direction : 'none'} onClick={() => onSortChange(turned(sort, key))}>
        {header}
        <ChevronDownIcon />
      </button>
    );
  };
  return (
    <thead>
      <tr>
        {selection && (
          <td className="gs-grid-choice">
            <Checkbox label={texts.chooseAll} hideLabel checked={chosen === rows.length} indeterminate={chosen > 0 && chosen < rows.length} onCheckedChange={onChooseAll} />
          </td>
        )}
        {columns.map((column) => (
          <th key={column.key} scope="col" data-align={column.align} aria-sort={sort?.key === column.key ? sort.direction : undefined}>
            {name(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
