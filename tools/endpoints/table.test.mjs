import { describe, expect, it } from 'vitest';
import { endpointTable } from './table.mjs';

const rows = endpointTable();
const ids = (wanted) => rows.filter(wanted).map(({ id }) => id);

describe('every endpoint', () => {
  it('has a hook, unless its answer is only for servers', () => {
    expect(ids(({ hook, serverOnly }) => !hook && !serverOnly)).toEqual([]);
  });

  it('that is documented is served by the emulator', () => {
    expect(ids(({ emulated, loose }) => !emulated && !loose)).toEqual([]);
  });

  it('that is documented is in a preset of the proxy, and no other is', () => {
    expect(ids(({ presets, loose }) => (presets.length > 0) === loose)).toEqual([]);
  });

  it('is called by a test, and by one of its hook where it has one', () => {
    expect(ids(({ tests }) => tests.length === 0)).toEqual([]);
    expect(ids(({ hook, tests }) => hook && !tests.some((path) => path.startsWith('packages/hooks/')))).toEqual([]);
  });
});
