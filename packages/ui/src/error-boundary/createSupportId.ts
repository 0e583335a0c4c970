// No 0 O 1 I L: the id is read aloud over the phone.
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Makes an id of eight characters that ties what a person saw to what the host logged; it carries no data. */
export function createSupportId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const id = Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('');
  return `${id.slice(0, 4)}-${id.slice(4)}`;
}
