import { describe, expect, it } from 'vitest';
import { readUpstreamBase } from './upstreamBase.js';

describe('the upstream address', () => {
  it.each([
    ['https://api.gigstack.io/v2', 'https://api.gigstack.io/v2', 'https://api.gigstack.io'],
    ['https://api.gigstack.io/v2/', 'https://api.gigstack.io/v2', 'https://api.gigstack.io'],
    ['http://127.0.0.1:4000/v2', 'http://127.0.0.1:4000/v2', 'http://127.0.0.1:4000'],
    ['http://localhost:4000', 'http://localhost:4000', 'http://localhost:4000'],
    ['http://[::1]:4000/v2', 'http://[::1]:4000/v2', 'http://[::1]:4000'],
    ['http://emulator.test/v2', 'http://emulator.test/v2', 'http://emulator.test'],
    ['http://emulator.localhost/v2', 'http://emulator.localhost/v2', 'http://emulator.localhost'],
  ])('%s is taken', (address, href, origin) => {
    expect(readUpstreamBase(address)).toEqual({ href, origin });
  });

  it.each([
    ['http://api.gigstack.io/v2', /plain http/],
    ['http://10.0.0.7/v2', /plain http/],
    ['http://localhost.evil.example/v2', /plain http/],
    ['ftp://api.gigstack.io', /not an http/],
    ['api.gigstack.io/v2', /not an http/],
    ['', /not an http/],
    ['https://user:pass@api.gigstack.io/v2', /user/],
    ['https://api.gigstack.io/v2?team=a', /query/],
    ['https://api.gigstack.io/v2#a', /fragment/],
  ])('%s is refused', (address, sentence) => {
    expect(() => readUpstreamBase(address)).toThrow(sentence);
  });
});
