import { beforeAll } from 'vitest';
import { MoreFields } from '../laterParts.js';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { GigstackUIProvider, type Locale } from '@gigstack-ui/ui';
import { configure, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { TestGigstack } from './startGigstack.js';

// Tests press at once; the parts that come later are there by then.
beforeAll(() => MoreFields.preload());

// A busy machine takes its time: waiting ends as soon as the thing is there.
configure({ asyncUtilTimeout: 6000 });

/** Renders an element as a host would, with a person at the keyboard. */
export function renderWithGigstack({ client }: TestGigstack, element: ReactNode, { locale = 'es-MX' }: { locale?: Locale } = {}): RenderResult & { user: UserEvent } {
  const user = userEvent.setup();
  const wrap = (children: ReactNode) => (
    <GigstackDataProvider client={client}>
      <GigstackUIProvider locale={locale}>{children}</GigstackUIProvider>
    </GigstackDataProvider>
  );
  const result = render(wrap(element));
  return { ...result, user, rerender: (next) => result.rerender(wrap(next)) };
}
