import { field } from './jsonReaders.js';
import { type LineContext } from './LineContext.js';

const RATE = 12_500;

/**
 * ISR 1.25 % that a company withholds from a person of RESICO (LISR 113-J). SAT keeps a flag per issuer that makes it mandatory (CFDI140225)
 * or forbids it (CFDI140224), so this only advises.
 */
export function lineResicoRule({ context, item, path, taxes, report }: LineContext): void {
  const { issuer, receiver, type } = context;
  if (type !== 'I' || issuer?.regime !== '626' || !issuer.rfc.valid || issuer.rfc.person !== 'fisica' || !receiver?.rfc.valid) return;
  const withheld = taxes.some((tax) => tax.type === 'ISR' && tax.withholding && tax.rate === RATE);
  if (receiver.rfc.kind === 'moral' && !withheld) {
    const current: unknown = field(item, 'taxes');
    const value = [...(Array.isArray(current) ? (current as unknown[]) : []), { type: 'ISR', factor: 'Tasa', rate: 0.0125, withholding: true }];
    report('CFDI140225', 'taxes', { severity: 'warning', fix: { path: `${path}.taxes`, value } });
  }
  if (receiver.rfc.kind !== 'moral' && withheld) report('CFDI140224', 'taxes', { severity: 'warning' });
}
