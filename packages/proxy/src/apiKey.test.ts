import { describe, expect, it } from 'vitest';
import { readApiKey } from './apiKey.js';
import { createProxy } from './createProxy.js';
import { testKey } from './testing/testKey.js';

describe('a gigstack key', () => {
  it('is a token that tells its team, or begins with sk_', () => {
    expect(readApiKey(testKey)).toEqual({ secret: testKey, team: 'team_own' });
    expect(readApiKey('sk_test_0123456789')).toEqual({ secret: 'sk_test_0123456789', team: undefined });
  });

  it.each([
    [undefined, /is empty/],
    ['', /is empty/],
    [' \n', /is empty/],
    [`Bearer ${testKey}`, /"Bearer"/],
    [`${testKey}\n`, /line break/],
    [` ${testKey}`, /space/],
    ['sk_abc', /malformed/],
    ['pk_live_0123456789', /malformed/],
    ['not-a-key', /malformed/],
    ['aaaa.bbbb', /malformed/],
    ['aaaa.bbbb.cccc', /malformed/],
    ['aaaa.bnVsbA.cccc', /malformed/],
    [`${testKey}.more`, /malformed/],
    [testKey.replaceAll('.', '..'), /malformed/],
    ['ñññ.ñññ.ñññ', /malformed/],
  ])('that is wrong (%#) is refused when the proxy is made, in a sentence without it', (apiKey, sentence) => {
    const make = () => createProxy({ apiKey, endpoints: [], authorize: () => null });
    expect(make).toThrow(sentence);
    try {
      make();
    } catch (error) {
      if (apiKey?.trim()) expect(String(error)).not.toContain(apiKey.trim());
    }
  });
});
