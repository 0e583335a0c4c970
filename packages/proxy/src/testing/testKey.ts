const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A key in the form of a real one, of `team_own`, that opens nothing. */
export const testKey = `${part({ alg: 'HS256' })}.${part({ team: 'team_own', livemode: false, key_id: 'key_test' })}.c2lnbmF0dXJl`;
