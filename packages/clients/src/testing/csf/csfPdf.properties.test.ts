import { parseCsf } from '@gigstack-ui/cfdi/csf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CsfLayout } from './CsfLayout.js';
import { csfPdf } from './csfPdf.js';
import { readingOf, type CsfSubject } from './CsfSubject.js';
import { readWithPdfjs } from './readWithPdfjs.js';
import { csfSubjects } from './subjects.js';

const word = fc.constantFrom('SOL', 'PEÑA', 'GÜEMES', 'ÁLAMO', 'DEL', 'DE', 'LOS', 'NIÑOS', 'HEROES', 'A&B', 'SAN', 'JOSE', 'D’ARTAGNAN'.replace('’', "'"), 'RUIZ-CORTINES', '20', 'DE NOVIEMBRE', 'PONIENTE', 'FRACCIONAMIENTO', 'LT. 4', 'MZ', '#12');
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const maybe = (text: fc.Arbitrary<string>) => fc.oneof(text, fc.constant(''));
const regimes = Object.values(csfSubjects).flatMap((subject) => subject.regimes);

const subject: fc.Arbitrary<CsfSubject> = fc.record({
  rfc: fc.constantFrom('EKU9003173C9', 'OÑO120726RX3', 'H&E951128469', 'CACX7605101P8', 'IAÑL750210963'),
  idCif: fc.constant('12345678901'),
  company: words(6),
  given: words(2),
  first: word,
  second: maybe(word),
  tradeName: maybe(words(4)),
  status: fc.constantFrom('ACTIVO', 'REACTIVADO', 'SUSPENDIDO', 'CANCELADO'),
  address: fc.record({
    zip: fc.stringMatching(/^\d{5}$/),
    streetType: maybe(fc.constantFrom('CALLE', 'AVENIDA (AV.)', 'PROLONGACION')),
    street: words(10),
    exterior: maybe(fc.constantFrom('1', '214', 'S/N', 'KM 4.5', 'MZ 3 LT 2')),
    interior: maybe(fc.constantFrom('4', 'B', 'BODEGA 2')),
    neighborhood: words(6),
    city: maybe(words(3)),
    municipality: words(4),
    state: fc.constantFrom('HIDALGO', 'CIUDAD DE MEXICO', 'VERACRUZ DE IGNACIO DE LA LLAVE', 'NUEVO LEON'),
  }),
  regimes: fc.uniqueArray(fc.constantFrom(...regimes), { minLength: 1, maxLength: 3, selector: ({ code }) => code }),
}).map(({ company, given, first, second, ...rest }) => ({
  ...rest,
  name: rest.rfc.length === 12 ? { company, capital: 'SOCIEDAD ANONIMA DE CAPITAL VARIABLE' } : { given, first, second },
  startedOn: '17 DE MARZO DE 1990',
  changedOn: '02 DE ENERO DE 2015',
}));

const layout: fc.Arbitrary<CsfLayout> = fc.record({ form: fc.constantFrom('old', '2026', 'cedula'), glued: fc.boolean(), interleaved: fc.boolean(), plain: fc.boolean() });

it('any Constancia reads, through pdfjs, as the data it was made from', async () => {
  await fc.assert(
    fc.asyncProperty(subject, layout, async (made, how) => {
      const reading = parseCsf((await readWithPdfjs(await csfPdf(made, how))) ?? []);
      if (reading.state !== 'read') throw new Error(reading.state);
      const { regimes: found, ...data } = reading.data;
      expect({ ...data, regimes: found.map(({ code }) => code) }).toMatchObject(readingOf(made));
    }),
    { numRuns: 60 },
  );
}, 60_000);
