import type { Client } from '@gigstack-ui/api';
import { isUseAllowed, personOf } from '@gigstack-ui/cfdi/receiver';

/** A field the SAT compares before it takes an invoice. */
export type FiscalField = 'legal_name' | 'tax_id' | 'tax_system' | 'zip' | 'use';

/** What a client still lacks to be invoiced; a use that regime and person do not allow (CFDI40161) counts as missing. */
export function missingFields({ legal_name, tax_id, tax_system, address, use }: Client): FiscalField[] {
  const values: Record<FiscalField, string | undefined> = { legal_name, tax_id, tax_system, zip: address?.zip, use };
  const missing = (Object.keys(values) as FiscalField[]).filter((field) => !values[field]?.trim());
  const isForbidden = use && tax_id && tax_system && !isUseAllowed(use, { regime: tax_system, person: personOf(tax_id) });
  return isForbidden ? [...missing, 'use'] : missing;
}
