'use client';
import { useId, type ReactNode } from 'react';

/** A named part of a sheet. Its name is no heading: nobody knows what level a host's page has come to. */
export function Part({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="gs-pay-part" aria-labelledby={id}>
      <p id={id} className="gs-pay-legend">
        {label}
      </p>
      {children}
    </section>
  );
}
