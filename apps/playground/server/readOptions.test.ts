import { describe, expect, it } from 'vitest';
import { readOptions } from './readOptions.js';

describe('readOptions', () => {
  it('has a default for everything', () => {
    expect(readOptions([], {}, '/repo')).toEqual({ apiKey: undefined, dataFile: '/repo/.data/gigstack.sqlite', port: 4310, reset: false, knobs: false, check: false });
  });

  it('reads flags and variables', () => {
    const env = { PORT: '4400', GIGSTACK_DATA: 'elsewhere/data.sqlite', GIGSTACK_API_KEY: 'key' };
    expect(readOptions(['--reset', '--knobs', '--check'], env, '/repo')).toEqual({ apiKey: 'key', dataFile: '/repo/elsewhere/data.sqlite', port: 4400, reset: true, knobs: true, check: true });
  });

  it('takes an empty key for a key that was meant', () => {
    expect(readOptions([], { GIGSTACK_API_KEY: '' }, '/repo').apiKey).toBe('');
  });

  it.each(['0', '-1', '70000', 'abc', '43.5'])('refuses the port %s', (PORT) => {
    expect(() => readOptions([], { PORT }, '/repo')).toThrow('PORT is not a port number');
  });

  it('refuses an option it does not know', () => {
    expect(() => readOptions(['--rest'], {}, '/repo')).toThrow('does not know the option --rest');
  });
});
