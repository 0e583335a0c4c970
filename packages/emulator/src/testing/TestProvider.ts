import { GigstackProvider, type GigstackProviderProps } from '@gigstack-ui/react';
import { createElement, type ReactNode } from 'react';
import type { TestGigstack } from './startGigstack.js';

/** Props of TestProvider: a gigstack for tests, and what else the provider of a host takes. */
export interface TestProviderProps extends Omit<GigstackProviderProps, 'client' | 'children'> {
  gigstack: TestGigstack;
  children: ReactNode;
}

/** The provider of a host in front of a gigstack for tests. */
export function TestProvider({ gigstack, children, ...look }: TestProviderProps): ReactNode {
  return createElement(GigstackProvider, { ...look, client: gigstack.client, children });
}
