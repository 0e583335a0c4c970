import { relationsFor } from '@gigstack-ui/cfdi/choices';
import type { RelatedForm } from '../documentForm.js';

/** A relation to nothing yet, of the most usual type for a kind of CFDI. */
export function firstRelation(invoiceType: string): RelatedForm {
  return { relationship: relationsFor(invoiceType)[0]?.code ?? '', documents: [] };
}
