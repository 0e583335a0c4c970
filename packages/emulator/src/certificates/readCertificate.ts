import { derMembers, derNodes, derText, type DerNode } from './der.js';

/** What a certificate of the SAT says. Times in milliseconds. */
export interface Certificate {
  rfc: string;
  name: string;
  valid_from: number;
  valid_until: number;
}

// Attributes of the subject, as the encoded object identifier: 2.5.4.3 commonName, 2.5.4.45 x500UniqueIdentifier.
const commonName = '55 04 03';
const uniqueIdentifier = '55 04 2d';

/** Reads an X.509 certificate (RFC 5280); the SAT writes the RFC of its holder in x500UniqueIdentifier, "RFC / CURP of the representative". */
export function readCertificate(bytes: Uint8Array): Certificate | undefined {
  const [whole] = derNodes(bytes) ?? [];
  const [body] = derMembers(whole);
  const members = derMembers(body);
  // The version comes first, marked [0], and may be absent.
  const [, , , validity, subject] = members[0]?.tag === 0xa0 ? members.slice(1) : members;
  const [from, until] = derMembers(validity).map(timeOf);
  const attributes = new Map(derMembers(subject).flatMap(derMembers).map(attributeOf));
  const rfc = attributes.get(uniqueIdentifier)?.split('/')[0]?.trim().toUpperCase();
  if (from === undefined || until === undefined || !rfc) return undefined;
  return { rfc, name: attributes.get(commonName) ?? '', valid_from: from, valid_until: until };
}

function attributeOf(node: DerNode): [string, string] {
  const [type, value] = derMembers(node);
  const oid = Array.from(type?.content ?? [], (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return [oid, value ? derText(value) : ''];
}

/** UTCTime `YYMMDDhhmmssZ` (its century turns in 2050) or GeneralizedTime `YYYYMMDDhhmmssZ`. */
function timeOf(node: DerNode): number | undefined {
  const text = derText(node);
  const [, year = '', rest = ''] = /^(\d{2}|\d{4})(\d{10})Z$/.exec(text) ?? [];
  const [month, day, hour, minute, second] = rest.match(/../g) ?? [];
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const time = Date.parse(`${whole}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}
