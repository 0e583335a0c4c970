'use client';
import { createContext, useContext } from 'react';

/** What ties a label, a control and a message to each other. */
export interface FieldState {
  readonly controlId: string;
  readonly labelId: string;
  readonly hintId: string;
  readonly errorId: string;
  /** Ids of hint and error, for `aria-describedby`. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

/** The field around a control. */
export const FieldContext = createContext<FieldState | null>(null);

/** The field around a control; throws when a control is used without one. */
export function useField(): FieldState {
  const field = useContext(FieldContext);
  if (!field) throw new Error('A control was rendered outside a Field, so it would have no label. Wrap it in <Field label="…">.');
  return field;
}
