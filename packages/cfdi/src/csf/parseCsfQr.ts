import { parseRfc } from '../rfc/parseRfc.js';

/** What the QR code of a Constancia holds; the rest is behind SAT's own page. */
export interface CsfQr {
  readonly rfc: string;
  readonly idCif: string;
}

/** Reads the address in the QR code of a Constancia (D1=10; other values of D1 are other documents); undefined when it is none of SAT's. */
export function parseCsfQr(address: string): CsfQr | undefined {
  const match = /^https:\/\/siat\.sat\.gob\.mx\/app\/qr\/faces\/pages\/mobile\/validadorqr\.jsf\?D1=10&D2=\d+&D3=(\d{10,12})_([A-ZÑ&\d]{12,13})$/i.exec(address.trim());
  const parsed = parseRfc(match?.[2] ?? '');
  return match?.[1] !== undefined && parsed.valid ? { rfc: parsed.rfc, idCif: match[1] } : undefined;
}
