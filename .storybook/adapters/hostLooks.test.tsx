import { adapterChecks } from '@gigstack-ui/ui/testing';
import type { Adapters } from '@gigstack-ui/ui';
import { forwardRef, type ComponentType } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cleanup } from '@testing-library/react';
import type { HostLook } from './HostLook.js';
import { mantineLook } from './mantine/mantineLook.js';
import { muiLook } from './mui/muiLook.js';
import { shadcnLook } from './shadcn/shadcnLook.js';

// Mantine asks for what jsdom has not.
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });

/** The components of a look, each inside the host's own provider as on its pages. */
function standing({ components, Provider }: HostLook): Adapters {
  const inside = (Component: ComponentType<object>) =>
    forwardRef<unknown, object>(function Standing(props, ref) {
      const all = { ...props, ref };
      return (
        <Provider scheme="light">
          <Component {...all} />
        </Provider>
      );
    });
  return Object.fromEntries(Object.entries(components).map(([name, Component]) => [name, inside(Component as ComponentType<object>)]));
}

afterEach(cleanup);

describe.each(Object.entries({ MUI: muiLook, Mantine: mantineLook, shadcn: shadcnLook }))('%s', (_, look) => {
  it.each(adapterChecks(standing(look)))('$adapter $rule', ({ run }) => run());

  it('gives tokens to what it has no component for', () => {
    expect(Object.keys(look.theme)).toContain('accent');
  });
});
