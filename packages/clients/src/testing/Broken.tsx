import { createClient } from '@gigstack-ui/api';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import type { ReactNode } from 'react';

const client = createClient({
  baseUrl: 'http://gigstack.test',
  fetch: () => Promise.resolve(Response.json({ success: false, error: { code: 'forbidden', message: 'No' } }, { status: 403 })),
});

/** A gigstack that refuses every question. */
export function Broken({ children }: { children: ReactNode }) {
  return <GigstackDataProvider client={client}>{children}</GigstackDataProvider>;
}
