import { rfc as rfcs } from '@gigstack-ui/cfdi';
import { taxRegimes } from '@gigstack-ui/sat-catalogs';
import fc from 'fast-check';
import type { CsfLayout } from './CsfLayout.js';
import type { CsfSubject } from './CsfSubject.js';

const word = fc.constantFrom('SOL', 'PEÑA', 'GÜEMES', 'ÁLAMO', 'DEL', 'DE', 'LOS', 'NIÑOS', 'HEROES', 'A&B', 'SAN', 'JOSE', "D'ARTAGNAN", 'RUIZ-CORTINES', '20', 'DE NOVIEMBRE', 'PONIENTE', 'FRACCIONAMIENTO', 'LT. 4', 'MZ', '#12', 'Y', 'INDUSTRIALIZADORA', 'CALLE');
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const maybe = (text: fc.Arbitrary<string>) => fc.oneof(text, fc.constant(''));
const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2026-10-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const anyRfc = fc
  .tuple(fc.stringMatching(/^[A-ZÑ&]{3,4}$/), day, fc.stringMatching(/^[A-Z\d]{2}[A\d]$/))
  .map(([letters, date, end]) => `${letters}${date.slice(2).replaceAll('-', '')}${end}`)
  .filter((made) => rfcs.parse(made).valid);

/** The names of the catalog as a Constancia writes them. */
const anyRegime = fc.constantFrom(...taxRegimes).chain(({ code, name }) => {
  const long = /^(R[ée]gimen|Residentes|Sin |Ingresos por|Sociedades)/.test(name) ? name : `Régimen ${/^(Sueldos|Arrendamiento|Demás|Enajenación|Personas Físicas|Incorporación)/.test(name) ? 'de ' : ''}${name}`;
  return fc.record({ code: fc.constant(code), name: fc.constantFrom(long, name), since: day, until: fc.option(day, { nil: undefined, freq: 4 }) });
});

/** Any taxpayer a Constancia can be about. */
export const anySubject: fc.Arbitrary<CsfSubject> = fc
  .record({
    rfc: anyRfc,
    idCif: fc.stringMatching(/^\d{11}$/),
    company: words(9),
    capital: fc.constantFrom('SOCIEDAD ANONIMA DE CAPITAL VARIABLE', 'SOCIEDAD CIVIL', 'SIN TIPO DE SOCIEDAD', 'SOCIEDAD POR ACCIONES SIMPLIFICADA DE CAPITAL VARIABLE'),
    given: words(2),
    first: word,
    second: maybe(word),
    tradeName: maybe(words(4)),
    startedOn: day,
    changedOn: day,
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
    regimes: fc.uniqueArray(anyRegime, { minLength: 1, maxLength: 5, selector: ({ code }) => code }),
  })
  .map(({ company, capital, given, first, second, regimes, ...rest }) => ({
    ...rest,
    name: rest.rfc.length === 12 ? { company, capital } : { given, first, second },
    regimes: regimes.map(({ until, ...regime }) => ({ ...regime, ...(until !== undefined && { until }) })),
  }));

/** Any way to print one. */
export const anyLayout: fc.Arbitrary<CsfLayout> = fc.record({
  form: fc.constantFrom('old', '2026', 'cedula'),
  glued: fc.boolean(),
  interleaved: fc.boolean(),
  plain: fc.boolean(),
  worded: fc.boolean(),
  long: fc.boolean(),
});
