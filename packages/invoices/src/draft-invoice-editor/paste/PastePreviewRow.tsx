'use client';
import { TextField, useMessages } from '@gigstack-ui/ui';
import { pasteMessages } from '../../messages/pasteMessages.js';
import type { PasteColumn } from './PasteColumn.js';
import type { PastedRow } from './readPastedRow.js';

interface PastePreviewRowProps {
  /** Position among the rows, from 0. */
  index: number;
  cells: readonly string[];
  columns: readonly PasteColumn[];
  row: PastedRow;
  onCell: (row: number, column: number, text: string) => void;
}

/** One row: what is right is text, what is wrong can be typed over and counts when it is left. */
export function PastePreviewRow({ index, cells, columns, row: { problems }, onCell }: PastePreviewRowProps) {
  const texts = useMessages(pasteMessages);
  return (
    <div className="gs-paste-row" role="row" aria-rowindex={index + 2} data-state={problems.size > 0 ? 'invalid' : undefined}>
      <span role="rowheader">{index + 1}</span>
      {columns.map((column, at) => {
        const problem = problems.get(at);
        return (
          <div key={at} role="cell" data-state={column === 'ignore' ? 'ignored' : undefined}>
            {problem ? (
              <TextField
                label={texts.cell(index + 1, texts[column])}
                hideLabel
                defaultValue={cells[at]}
                error={texts.problems(problem)}
                onBlur={(event) => onCell(index, at, event.currentTarget.value)}
                onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
              />
            ) : (
              cells[at]
            )}
          </div>
        );
      })}
    </div>
  );
}
