import type { Client } from '@gigstack-ui/api';
import { isUseAllowed, personOf } from '@gigstack-ui/cfdi/receiver';
import type { DocumentForm } from '../documentForm.js';

/** c_UsoCFDI G02, "devoluciones, descuentos o bonificaciones": what a credit note is for. */
const RETURNS = 'G02';

/** The use to start with for a client: that of credit notes on a credit note, else the client's own, else the one chosen; none that regime or person forbid. */
export function fittingUse({ use, invoice_type }: Pick<DocumentForm, 'use' | 'invoice_type'>, client: Client | undefined): string {
  const context = { regime: client?.tax_system, person: personOf(client?.tax_id ?? ''), invoiceType: invoice_type };
  const wanted = invoice_type === 'E' ? [RETURNS, use, client?.use] : [client?.use, use];
  return wanted.find((code) => code && isUseAllowed(code, context)) ?? '';
}
