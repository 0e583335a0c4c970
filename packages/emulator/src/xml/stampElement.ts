import type { FiscalStamp } from '../issuing/FiscalDocument.js';
import { testCertificateNumber, testProviderRfc, testSeal } from '../issuing/testSeal.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { element } from './element.js';

/** The complement TimbreFiscalDigital 1.1 with seals that say they are a test. */
export function stampElement({ uuid, stamped_at }: FiscalStamp): string {
  return element('tfd:TimbreFiscalDigital', {
    'xmlns:tfd': 'http://www.sat.gob.mx/TimbreFiscalDigital',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://www.sat.gob.mx/TimbreFiscalDigital http://www.sat.gob.mx/sitio_internet/cfd/TimbreFiscalDigital/TimbreFiscalDigitalv11.xsd',
    Version: '1.1',
    UUID: uuid,
    FechaTimbrado: mexicoCityTime(stamped_at),
    RfcProvCertif: testProviderRfc,
    Leyenda: 'Timbre de prueba del emulador, sin validez fiscal',
    SelloCFD: testSeal('EMISOR', uuid),
    NoCertificadoSAT: testCertificateNumber,
    SelloSAT: testSeal('SAT', uuid),
  });
}
