import { testSeal } from '../issuing/testSeal.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { element, escapeXml } from './element.js';

/** The SAT's word for a document that was canceled (EstatusUUID). */
const canceledWithSuccess = '201';

/** The receipt the SAT gives for a cancellation (Acuse), with a seal that says it is a test; `at` is when it took effect, in milliseconds. */
export function cancellationReceiptXml(uuid: string, issuerRfc: string, at: number): string {
  const receipt = element('Acuse', { xmlns: 'http://cancelacfd.sat.gob.mx', Fecha: mexicoCityTime(at), RfcEmisor: issuerRfc }, [
    element('Folios', {}, [textElement('UUID', uuid), textElement('EstatusUUID', canceledWithSuccess)]),
    element('Signature', { xmlns: 'http://www.w3.org/2000/09/xmldsig#', Id: 'SelloSAT' }, [textElement('SignatureValue', testSeal('SAT', uuid))]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Acuse de prueba del emulador: sin validez fiscal -->\n${receipt}\n`;
}

function textElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
