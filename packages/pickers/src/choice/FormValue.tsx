'use client';
import { useEffect, useRef } from 'react';

/** The chosen code as a form's data has it; the visible control holds words. A reset of the form is told. */
export function FormValue({ name, value, disabled, onReset }: { name: string | undefined; value: string; disabled: boolean | undefined; onReset: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(onReset);
  useEffect(() => {
    latest.current = onReset;
  });
  useEffect(() => {
    const form = input.current?.form;
    const reset = () => latest.current();
    form?.addEventListener('reset', reset);
    return () => form?.removeEventListener('reset', reset);
  }, []);
  return <input ref={input} type="hidden" name={name} value={value} disabled={disabled} />;
}
