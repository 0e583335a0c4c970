import type { Ref } from 'react';

/** Gives an element to a ref of either kind. */
export function fillRef<E>(ref: Ref<E> | undefined, element: E | null): void {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
}
