import { base64 } from '../encoding/base64.js';

/** What stands where a real document carries the issuer's certificate. */
export const testCertificate = base64(new TextEncoder().encode('CERTIFICADO DE PRUEBA DEL EMULADOR, SIN VALIDEZ FISCAL'));

/** Certificate number in the SAT's form (20 digits); the SAT numbers its test certificates from 30001. */
export const testCertificateNumber = '30001000000000000000';

/** RFC of the certification provider: the SAT's classic test RFC, of no real provider. */
export const testProviderRfc = 'AAA010101AAA';

/** What stands where a real document carries a seal: base64 that says, when read, that it is a test. */
export function testSeal(of: 'EMISOR' | 'SAT', uuid: string): string {
  return base64(new TextEncoder().encode(`SELLO DE PRUEBA DEL ${of} SIN VALIDEZ FISCAL ${uuid}`));
}
