import type { Client } from '@gigstack-ui/api';
import { fittingUse } from './fittingUse.js';
import { setDocument, type FormEdit } from './formEdits.js';

/** Makes it an invoice or a credit note, with the use that goes with it; a global invoice is never a credit note. */
export function setType(invoice_type: 'I' | 'E', receiver: Client | undefined): FormEdit {
  return (form) => {
    const { use, global } = form.document;
    return setDocument({ invoice_type, use: fittingUse({ use, invoice_type }, receiver), global: invoice_type === 'E' ? null : global })(form);
  };
}
