import { expect, it } from 'vitest';
import { fileName } from './fileName.js';

it.each([
  ['attachment; filename="A-8.pdf"', 'A-8.pdf'],
  ['attachment; filename=A-8.pdf', 'A-8.pdf'],
  [`attachment; filename="factura.pdf"; filename*=UTF-8''Factura%20A%E2%80%938.pdf`, 'Factura A–8.pdf'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  [`attachment; filename*=UTF-8''..%2F..%5Cx.pdf`, 'x.pdf'],
  [`attachment; filename*=UTF-8''%E0%A4%A`, undefined],
  ['attachment', undefined],
  ['attachment; filename=""', undefined],
  [null, undefined],
])('%s', (header, expected) => {
  expect(fileName(header)).toBe(expected);
});
