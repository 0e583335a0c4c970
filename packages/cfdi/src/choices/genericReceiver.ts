import { GENERIC_RFC_FOREIGN, GENERIC_RFC_NATIONAL } from '../rfc/genericRfc.js';

/** The fiscal fields of a client in the API's shape. */
export interface GenericReceiver {
  readonly tax_id: string;
  readonly legal_name: string;
  readonly tax_system: '616';
  readonly use: 'S01';
  readonly address: { readonly zip: string };
}

/** Whom a generic RFC stands for: a sale to the public that goes into a global invoice, one to a named Mexican without RFC, or one to a resident abroad. */
export type GenericReceiverKind = 'global' | 'national' | 'foreign';

/**
 * The receiver SAT demands with a generic RFC: régimen 616, use S01 and the issuer's own postal code (CFDI40149, CFDI40159, CFDI40161).
 * The name PUBLICO EN GENERAL makes an invoice a global one (CFDI40130), so a named sale keeps its own.
 */
export function genericReceiver(kind: GenericReceiverKind, { issuerZip, name = '' }: { readonly issuerZip: string; readonly name?: string }): GenericReceiver {
  return {
    tax_id: kind === 'foreign' ? GENERIC_RFC_FOREIGN : GENERIC_RFC_NATIONAL,
    legal_name: kind === 'global' ? 'PUBLICO EN GENERAL' : name,
    tax_system: '616',
    use: 'S01',
    address: { zip: issuerZip },
  };
}
