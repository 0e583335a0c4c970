import type { FiscalDocument } from '../issuing/FiscalDocument.js';

/** Kinds of stamped documents in the words of people. */
export const documentKinds: Readonly<Record<string, string>> = { I: 'Factura', E: 'Nota de crédito', T: 'Traslado', P: 'Complemento de pago' };

/** How people call a stamped document: "Factura A-8". */
export function documentName({ invoice_type, series, stamp }: FiscalDocument): string {
  return `${documentKinds[invoice_type] ?? 'Comprobante'} ${series}-${stamp?.folio ?? ''}`;
}
