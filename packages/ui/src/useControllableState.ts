'use client';
import { useState } from 'react';

/** State that belongs to the caller when `value` is given, and to the component otherwise. */
export function useControllableState<V>(value: V | undefined, initial: V, onChange: ((value: V) => void) | undefined): [V, (next: V) => void] {
  const [own, setOwn] = useState(initial);
  return [
    value === undefined ? own : value,
    (next) => {
      if (value === undefined) setOwn(next);
      onChange?.(next);
    },
  ];
}
