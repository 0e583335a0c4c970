import { lazy, memo } from 'react';
import { describe, expect, it } from 'vitest';
import type { Adapters } from '../adapters/Adapters.js';
import { Button } from '../button/Button.js';
import { adapterChecks } from './adapterChecks.js';
import { ownParts } from './ownParts.js';

describe('what is expected of adapters', () => {
  it.each(adapterChecks(ownParts))('our $adapter $rule', ({ run }) => run());

  it('holds for memo and lazy components too', async () => {
    const kinds: Adapters[] = [{ Button: memo(Button) }, { Button: lazy(() => Promise.resolve({ default: Button })) }];
    for (const { run } of kinds.flatMap((components) => adapterChecks(components))) await run();
  });

  it('knows no other names', () => {
    // @ts-expect-error There is no primitive of that name.
    expect(() => adapterChecks({ Buton: Button })).toThrow(/no primitive called "Buton".*use one of Alert, /);
  });
});
