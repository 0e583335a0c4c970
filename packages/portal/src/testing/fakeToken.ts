const part = (value: object) => btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** A token in the form of a real one that opens nothing: for tests of what the page does with tokens. */
export function fakeToken(clientId: string, serial = 0): string {
  return `${part({ alg: 'HS256' })}.${part({ sub: clientId, serial })}.c2lnbmF0dXJl`;
}
