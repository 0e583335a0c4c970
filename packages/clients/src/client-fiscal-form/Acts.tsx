import type { ReactNode } from 'react';

/** The acts below a part of the form, in a row. */
export function Acts({ children }: { children: ReactNode }) {
  return <div className="gs-client-tip-acts">{children}</div>;
}
