import type { ClientFields } from '../records/ClientRecord.js';
import { registeredTaxpayers, type Taxpayer } from './registeredTaxpayers.js';

/** A field of the receiver that is not as registered, with the code and the words of the SAT's error matrix. */
export interface RegisterRejection {
  code: string;
  path: string;
  message: string;
}

type Receiver = Pick<ClientFields, 'tax_id' | 'legal_name' | 'tax_system' | 'address'>;

const byRfc = new Map<string, Taxpayer>(registeredTaxpayers.map((taxpayer) => [taxpayer.rfc, taxpayer]));

/** What the register says against a receiver; an RFC it does not know passes, so that anyone can be invoiced in a test. */
export function registerRejections(receiver: Receiver): RegisterRejection[] {
  const known = byRfc.get(receiver.tax_id ?? '');
  if (!known) return [];
  const rejections: RegisterRejection[] = [];
  if (receiver.legal_name !== known.name) {
    rejections.push({
      code: 'CFDI40145',
      path: 'client.legal_name',
      message:
        'El campo Nombre del receptor, debe pertenecer al nombre asociado al RFC registrado en el campo Rfc del Receptor.',
    });
  }
  if (receiver.address?.zip !== known.zip) {
    rejections.push({
      code: 'CFDI40148',
      path: 'client.address.zip',
      message:
        'El campo DomicilioFiscalReceptor del receptor, debe pertenecer al nombre asociado al RFC registrado en el campo Rfc del Receptor.',
    });
  }
  if (!known.regimes.includes(receiver.tax_system ?? '')) {
    rejections.push({
      code: 'CFDI40158',
      path: 'client.tax_system',
      message: 'La clave del campo RegimenFiscalR debe corresponder con un régimen activo del RFC del receptor.',
    });
  }
  return rejections;
}

/** Whether the register holds exactly these data, which is what a client's `is_valid` tells. */
export function isRegisteredAs(receiver: Receiver): boolean {
  return byRfc.has(receiver.tax_id ?? '') && registerRejections(receiver).length === 0;
}

/** Whether the register knows an RFC at all. */
export function isRegistered(rfc: string): boolean {
  return byRfc.has(rfc);
}
