'use client';
import { Checkbox, Select, useMessages } from '@gigstack-ui/ui';
import { useState, type CSSProperties } from 'react';
import { pasteMessages } from '../../messages/pasteMessages.js';
import { pasteColumns } from './PasteColumn.js';
import { PastePreviewRow } from './PastePreviewRow.js';
import type { Pasted } from './usePastedTable.js';

/** The rows as they were understood: each column says what it is, each wrong cell says why and can be put right. */
export function PastePreview({ pasted }: { pasted: Pasted }) {
  const texts = useMessages(pasteMessages);
  const { columns, titles, cells, rows, setCell } = pasted;
  const [onlyWrong, setOnlyWrong] = useState(false);
  const wrong = rows.filter(({ problems }) => problems.size > 0).length;
  const isFiltered = onlyWrong && wrong > 0;
  const options = pasteColumns.map((value) => ({ value, label: texts[value] }));

  return (
    <div className="gs-paste">
      <div className="gs-paste-acts">
        <Checkbox label={texts.hasHeader} checked={pasted.hasHeader} onChange={(event) => pasted.setHeader(event.currentTarget.checked)} />
        {wrong > 0 && <Checkbox label={texts.onlyWrong(wrong)} checked={onlyWrong} onChange={(event) => setOnlyWrong(event.currentTarget.checked)} />}
      </div>
      <div className="gs-paste-table" role="table" aria-label={texts.preview} aria-rowcount={rows.length + 1} style={{ '--gs-paste-columns': columns.length } as CSSProperties}>
        <div className="gs-paste-row" role="row">
          <span role="columnheader">{texts.row}</span>
          {columns.map((column, index) => (
            <div key={index} role="columnheader">
              <Select
                label={texts.column(index + 1, titles?.[index] ?? '')}
                hideLabel
                value={column}
                options={options}
                onValueChange={(next) => pasted.setColumn(index, next)}
              />
              {titles && <small>{titles[index]}</small>}
            </div>
          ))}
        </div>
        {rows.map(
          (row, index) =>
            (!isFiltered || row.problems.size > 0) && (
              <PastePreviewRow key={index} index={index} cells={cells[index] ?? []} columns={columns} row={row} onCell={setCell} />
            ),
        )}
      </div>
    </div>
  );
}
