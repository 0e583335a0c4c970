import type { Client } from '@gigstack-ui/api';
import { fittingUse } from './fittingUse.js';
import { setDocument, type FormEdit } from './formEdits.js';
import { currentPeriod } from './globalPeriod.js';
import { isPublicReceiver } from './isPublicReceiver.js';

/** Makes somebody the receiver, with the use that fits; a period of sales belongs to the general public alone (CFDI40130). */
export function setReceiver(client: Client | undefined, isGlobal: boolean): FormEdit {
  return (form) => {
    const { global, invoice_type } = form.document;
    const period = isGlobal && invoice_type === 'I' ? (global ?? currentPeriod(Date.now())) : isPublicReceiver(client) ? global : null;
    return setDocument({ client_id: client?.id ?? '', use: fittingUse(form.document, client), global: period })(form);
  };
}
