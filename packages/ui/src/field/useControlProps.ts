'use client';
import { useField } from './FieldContext.js';

/** The attributes that tie a control to its field. */
export function useControlProps(): { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined; 'aria-required': true | undefined } {
  const { controlId, describedBy, invalid, required } = useField();
  return { id: controlId, 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined, 'aria-required': required || undefined };
}
