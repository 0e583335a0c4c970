import type { ReactNode } from 'react';
import { CheckIcon } from '../icons/CheckIcon.js';

interface OptionContentProps {
  label: ReactNode;
  description?: ReactNode;
  /** A SAT key or another code, beside the label in the code face. */
  code?: string | undefined;
  chosen?: boolean;
}

/** What one option shows: words first, code second. */
export function OptionContent({ label, description, code, chosen = false }: OptionContentProps) {
  return (
    <>
      <span className="gs-option-text">
        <span>{label}</span>
        {description && <small className="gs-option-description">{description}</small>}
      </span>
      {code && <span className="gs-code">{code}</span>}
      {chosen && <CheckIcon className="gs-option-check" />}
    </>
  );
}
