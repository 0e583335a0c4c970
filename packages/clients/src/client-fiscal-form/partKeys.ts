import type { CsfPart } from '../csf/csfChanges.js';

/** The word of each part of the form that a Constancia may change. */
export const partKeys = { tax_id: 'rfc', legal_name: 'legalName', zip: 'zip', address: 'address' } as const satisfies Record<CsfPart, string>;
