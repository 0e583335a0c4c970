import type { CsfSubject } from './CsfSubject.js';

// The RFCs are those SAT itself publishes for tests, with the names of its register; everything else is invented.

const regime = {
  601: 'Régimen General de Ley Personas Morales',
  605: 'Régimen de Sueldos y Salarios e Ingresos Asimilados a Salarios',
  606: 'Régimen de Arrendamiento',
  612: 'Régimen de las Personas Físicas con Actividades Empresariales y Profesionales',
  626: 'Régimen Simplificado de Confianza',
} as const;

const listed = (code: keyof typeof regime, since: string, until?: string) => ({ code: String(code), name: regime[code], since, ...(until !== undefined && { until }) });

/** Taxpayers that between them have what makes reading hard. */
export const csfSubjects = {
  /** A company with its capital regime beside the name. */
  moral: {
    rfc: 'EKU9003173C9',
    idCif: '12345678901',
    name: { company: 'ESCUELA KEMPER URGATE', capital: 'SOCIEDAD ANONIMA DE CAPITAL VARIABLE' },
    tradeName: 'KEMPER',
    startedOn: '1990-03-17',
    changedOn: '2015-01-02',
    status: 'ACTIVO',
    address: { zip: '42501', streetType: 'CALLE', street: 'HIDALGO', exterior: '12', interior: '', neighborhood: 'CENTRO', city: 'ACTOPAN', municipality: 'ACTOPAN', state: 'HIDALGO' },
    regimes: [listed(601, '1990-03-17')],
  },
  /** A person with two régimenes in force and one that ended. */
  fisica: {
    rfc: 'WATM640917J45',
    idCif: '98765432109',
    name: { given: 'MARIA', first: 'WATEMBER', second: 'TORRES' },
    tradeName: '',
    startedOn: '2001-02-01',
    changedOn: '2001-02-01',
    status: 'REACTIVADO',
    address: { zip: '06880', streetType: 'AVENIDA', street: 'INSURGENTES', exterior: '1602', interior: '4 B', neighborhood: 'BUENAVISTA', city: 'CIUDAD DE MEXICO', municipality: 'CUAUHTEMOC', state: 'CIUDAD DE MEXICO' },
    regimes: [listed(605, '2001-02-01'), listed(606, '2010-01-01', '2019-12-31'), listed(612, '2018-06-05')],
  },
  resico: {
    rfc: 'MISC491214B86',
    idCif: '55544433322',
    name: { given: 'CECILIA', first: 'MIRANDA', second: 'SANCHEZ' },
    tradeName: 'PANADERIA CECI',
    startedOn: '2022-01-05',
    changedOn: '2022-01-05',
    status: 'ACTIVO',
    address: { zip: '01010', streetType: 'CERRADA', street: 'DE LOS NARANJOS', exterior: 'MZ 4 LT 11', interior: '', neighborhood: 'SAN ANGEL', city: '', municipality: 'ALVARO OBREGON', state: 'CIUDAD DE MEXICO' },
    regimes: [listed(626, '2022-01-05')],
  },
  /** Ñ in RFC and name, accents, and a street that takes two lines. */
  enie: {
    rfc: 'OÑO120726RX3',
    idCif: '10203040506',
    name: { company: 'ORGANICOS ÑAVEZ OSORIO', capital: 'SOCIEDAD DE RESPONSABILIDAD LIMITADA DE CAPITAL VARIABLE' },
    tradeName: 'ÑAVEZ ORGÁNICOS',
    startedOn: '2012-07-26',
    changedOn: '2012-07-26',
    status: 'ACTIVO',
    address: { zip: '40501', streetType: 'PROLONGACION', street: 'GENERAL PEDRO MARIA ANAYA PONIENTE TRAMO SEGUNDO', exterior: '1234', interior: 'BODEGA 7', neighborhood: 'AMPLIACION FRACCIONAMIENTO LAS PEÑAS', city: 'TELOLOAPAN', municipality: 'TELOLOAPAN', state: 'GUERRERO' },
    regimes: [listed(601, '2012-07-26')],
  },
  ampersand: {
    rfc: 'H&E951128469',
    idCif: '60708090100',
    name: { company: 'HERRERIA & ELECTRICOS', capital: 'SOCIEDAD ANONIMA' },
    tradeName: '',
    startedOn: '1995-11-28',
    changedOn: '1995-11-28',
    status: 'ACTIVO',
    address: { zip: '06002', streetType: 'CALLE', street: '5 DE MAYO', exterior: 'S/N', interior: '', neighborhood: 'CENTRO', city: 'CIUDAD DE MEXICO', municipality: 'CUAUHTEMOC', state: 'CIUDAD DE MEXICO' },
    regimes: [listed(601, '1995-11-28')],
  },
} as const satisfies Record<string, CsfSubject>;

/** A company the SAT has suspended. */
export const suspendedSubject: CsfSubject = { ...csfSubjects.moral, status: 'SUSPENDIDO' };
