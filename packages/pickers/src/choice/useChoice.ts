'use client';
import { useControllableState } from '@gigstack-ui/ui';
import type { PickerProps } from './PickerProps.js';

/** The chosen code of a picker, whoever keeps it. */
export function useChoice<Code extends string, Row>({ value, defaultValue = '', onValueChange }: PickerProps<Code, Row>) {
  const [code, setCode] = useControllableState<string>(value === null ? '' : value, defaultValue, undefined);
  return {
    code,
    choose: (next: Code | '', row: Row | undefined): void => {
      if (next === code) return;
      setCode(next);
      onValueChange?.(next, row);
    },
    /** For a form that is reset: back to the first choice when the picker keeps its own. */
    reset: () => setCode(defaultValue),
  };
}
