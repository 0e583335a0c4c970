'use client';
import { Checkbox } from '../check/Checkbox.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import type { GridColumn } from './GridColumn.js';

interface GridRowProps<Row> {
  row: Row;
  columns: readonly GridColumn<Row>[];
  label: string;
  /** Absent where rows are not chosen. */
  isChosen: boolean | undefined;
  onChoose: (isChosen: boolean) => void;
}

/** One row of a DataGrid. */
export function GridRow<Row>({ row, columns, label, isChosen, onChoose }: GridRowProps<Row>) {
  const texts = useMessages(uiMessages);
  return (
    <tr data-gs-slot="row" data-state={isChosen ? 'selected' : undefined}>
      {isChosen !== undefined && (
        <td className="gs-grid-choice">
          <Checkbox label={texts.chooseRow(label)} hideLabel checked={isChosen} onCheckedChange={onChoose} />
        </td>
      )}
      {columns.map(({ key, cell, align, isRowHeader, narrow = 'line', header }) => {
        const Cell = isRowHeader ? 'th' : 'td';
        return (
          <Cell key={key} scope={isRowHeader ? 'row' : undefined} data-align={align} data-narrow={narrow} data-label={narrow === 'line' ? header : undefined}>
            {cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}
