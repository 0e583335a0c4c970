import { expect, it } from 'vitest';
import { parseCsfQr } from './parseCsfQr.js';

const base = 'https://siat.sat.gob.mx/app/qr/faces/pages/mobile/validadorqr.jsf';

it('reads RFC and idCIF', () => {
  expect(parseCsfQr(`${base}?D1=10&D2=1&D3=12345678901_EKU9003173C9`)).toEqual({ rfc: 'EKU9003173C9', idCif: '12345678901' });
});

it.each([
  ['another kind of document', `${base}?D1=4&D2=1&D3=12345678901_EKU9003173C9`],
  ['another host', 'https://siat.sat.gob.mx.example/app/qr/faces/pages/mobile/validadorqr.jsf?D1=10&D2=1&D3=12345678901_EKU9003173C9'],
  ['no RFC', `${base}?D1=10&D2=1&D3=12345678901_EKU9013173C9`],
  ['nothing', ''],
])('gives nothing for %s', (_name, address) => {
  expect(parseCsfQr(address)).toBeUndefined();
});
