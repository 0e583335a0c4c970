import type { ReactNode } from 'react';

interface ChosenLabelProps {
  /** What the choice is called; '' without one. */
  label: string;
  /** The input says just that. */
  isShown: boolean;
  children: ReactNode;
}

/** An input has one line. A long choice is drawn over it, wrapped, until somebody types there; only drawn, so that it is read, found and copied once. */
export const ChosenLabel = ({ label, isShown, children }: ChosenLabelProps) => (
  <span className="gs-choice">
    {label !== '' && <span className="gs-choice-label" aria-hidden="true" data-label={label} data-state={isShown ? 'shown' : 'hidden'} />}
    {children}
  </span>
);
