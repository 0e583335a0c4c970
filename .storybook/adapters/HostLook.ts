import type { Adapters } from '@gigstack-ui/ui';
import type { GigstackProviderProps } from '@gigstack-ui/react';
import type { ComponentType, ReactNode } from 'react';

/** What a host gives our provider so that everything looks like its own. */
export interface HostLook {
  readonly components: Adapters;
  /** Tokens for what has no component of the host. */
  readonly theme: NonNullable<GigstackProviderProps['theme']>;
  /** The host's own provider, around ours. */
  readonly Provider: ComponentType<{ scheme: 'light' | 'dark'; children: ReactNode }>;
}
