'use client';
import { memo, useState } from 'react';
import { TaxPopover } from './laterParts.js';
import { linePath } from './model/formPath.js';
import { TaxChips } from './TaxChips.js';
import { useFieldError } from './useFieldError.js';
import { useLineValue } from './useLineValue.js';

interface TaxCellProps {
  id: string;
  /** Position on screen, from 1. */
  number: number;
  readOnly: boolean;
  onDetail: (id: string) => void;
}

/** The taxes of a line by name; a plain button until somebody wants to change them. */
export const TaxCell = memo(function TaxCell({ id, number, readOnly, onDetail }: TaxCellProps) {
  const path = linePath(id, 'taxes');
  const error = useFieldError(path);
  const taxes = useLineValue(id, 'taxes');
  const taxability = useLineValue(id, 'taxability') ?? '';
  const [isWanted, setWanted] = useState(false);
  if (!taxes) return null;
  const chips = <TaxChips taxes={taxes} taxability={taxability} />;
  const button = (
    <button
      type="button"
      className="gs-line-taxes"
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-describedby={error ? `${id}-taxes-error` : undefined}
      data-invalid={error ? true : undefined}
      onClick={() => setWanted(true)}
    >
      {chips}
    </button>
  );
  const shown = isWanted ? <TaxPopover fallback={button} id={id} number={number} trigger={button} onDetail={onDetail} /> : button;

  return (
    <div className="gs-line-cell" data-gs-path={path} data-gs-cell="taxes">
      {readOnly ? <div className="gs-line-taxes">{chips}</div> : shown}
      {error && (
        <p id={`${id}-taxes-error`} className="gs-line-error">
          {error}
        </p>
      )}
    </div>
  );
});
