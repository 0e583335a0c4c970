import { describe, expect, it } from 'vitest';
import { parseCsf, type CsfData } from './parseCsf.js';
import { type TextItem } from './TextItem.js';

/** Lines of a page from the top; in each, pieces with the x they begin at. */
function page(lines: readonly (readonly (readonly [number, string])[])[], number = 1): readonly TextItem[] {
  return lines.flatMap((line, row) => line.map(([x, text], column) => ({ text, x, y: 780 - row * 14 + (column % 2) * 0.7, page: number })));
}

function read(items: readonly TextItem[]): CsfData {
  const reading = parseCsf(items);
  if (reading.state !== 'read') throw new Error(reading.state);
  return reading.data;
}

const moral = [
  ...page([
    [[40, 'CÉDULA DE IDENTIFICACIÓN FISCAL'], [300, 'CONSTANCIA DE SITUACIÓN FISCAL']],
    [[40, 'EKU9003173C9']],
    [[40, 'Datos de Identificación del Contribuyente:']],
    [[40, 'RFC:'], [200, 'EKU9003173C9']],
    [[40, 'Denominación/Razón Social:'], [200, 'ESCUELA KEMPER URGATE']],
    [[40, 'Régimen Capital:'], [200, 'SOCIEDAD ANONIMA DE CAPITAL VARIABLE']],
    [[40, 'Nombre Comercial:'], [200, 'KEMPER']],
    [[40, 'Fecha inicio de operaciones:'], [200, '17 DE MARZO DE 1990']],
    [[40, 'Estatus en el padrón:'], [200, 'ACTIVO']],
    [[40, 'Fecha de último cambio de estado:'], [200, '02 DE ENERO DE 2015']],
    [[40, 'Datos del domicilio registrado']],
    [[40, 'Código Postal:'], [110, '42501'], [300, 'Tipo de Vialidad:'], [390, 'CALLE']],
    [[40, 'Nombre de Vialidad:'], [130, 'PROLONGACION HIDALGO'], [300, 'Número Exterior:'], [390, '12']],
    [[40, 'Número Interior:'], [300, 'Nombre de la Colonia:'], [410, 'CENTRO']],
    [[40, 'Nombre de la Localidad:'], [150, 'ACTOPAN'], [300, 'Nombre del Municipio o Demarcación Territorial:'], [510, 'ACTOPAN']],
    [[40, 'Nombre de la Entidad Federativa:'], [190, 'HIDALGO'], [300, 'Entre Calle:'], [360, 'UNO']],
  ]),
  ...page(
    [
      [[40, 'Actividades Económicas:']],
      [[40, 'Orden'], [90, 'Actividad Económica'], [400, 'Fecha Inicio'], [480, 'Fecha Fin']],
      [[40, '1'], [90, 'Escuelas de educación media'], [400, '17/03/1990']],
      [[40, 'Regímenes:']],
      [[40, 'Régimen'], [400, 'Fecha Inicio'], [480, 'Fecha Fin']],
      [[40, 'Régimen General de Ley Personas Morales'], [400, '17/03/1990']],
      [[40, 'Obligaciones:']],
      [[40, 'Descripción de la Obligación'], [400, '17/03/1990']],
    ],
    2,
  ),
];

describe('parseCsf', () => {
  it('reads a company with labels and values in two columns', () => {
    expect(read(moral)).toEqual({
      rfc: 'EKU9003173C9',
      person: 'moral',
      legalName: 'ESCUELA KEMPER URGATE',
      tradeName: 'KEMPER',
      regimes: [{ name: 'Régimen General de Ley Personas Morales', code: '601', since: '1990-03-17' }],
      address: { zip: '42501', street: 'CALLE PROLONGACION HIDALGO', exterior: '12', interior: '', neighborhood: 'CENTRO', city: 'ACTOPAN', municipality: 'ACTOPAN', state: 'HIDALGO' },
      status: 'ACTIVO',
      startedOn: '1990-03-17',
      changedOn: '2015-01-02',
      warnings: [],
    });
  });

  it('reads the same whatever order the pieces come in', () => {
    expect(read([...moral].reverse())).toEqual(read(moral));
  });

  it('reads a person from glued text without spaces or accents', () => {
    const data = read([
      { x: 0, y: 700, text: 'CONSTANCIADESITUACIONFISCAL' },
      { x: 0, y: 680, text: 'RFC:CACX7605101P8CURP:CACX760510MGTSHC04Nombre(s):XOCHILTPrimerApellido:CASASSegundoApellido:CHAVEZ' },
      { x: 0, y: 660, text: 'Fechainiciodeoperaciones:10DEMAYODE2001Estatusenelpadron:REACTIVADO' },
      { x: 0, y: 640, text: 'CódigoPostal:36257TipodeVialidad:CALLENombredeVialidad:PROLONGACIONADORATRICESNúmeroExterior:5' },
    ]);
    expect(data).toMatchObject({ rfc: 'CACX7605101P8', person: 'fisica', legalName: 'XOCHILT CASAS CHAVEZ', startedOn: '2001-05-10', status: 'REACTIVADO' });
    expect(data.address).toMatchObject({ zip: '36257', street: 'CALLE PROLONGACIONADORATRICES', exterior: '5' });
    expect(data.warnings).toEqual(['regime_missing']);
  });

  it('never gives the CURP', () => {
    expect(JSON.stringify(read([{ x: 0, y: 9, text: 'CONSTANCIA DE SITUACIÓN FISCAL RFC: CACX7605101P8 CURP: CACX760510MGTSHC04' }]))).not.toContain('MGTSHC');
  });

  it('reads column by column when a value of the left one falls between label and value of the right one', () => {
    const data = read([
      ...page([[[40, 'CONSTANCIA DE SITUACIÓN FISCAL']]]),
      { text: 'RFC:', x: 40, y: 600 },
      { text: 'Código Postal:', x: 300, y: 600 },
      { text: 'Estatus en el padrón:', x: 300, y: 580 },
      { text: 'EKU9003173C9', x: 40, y: 590 },
      { text: '42501', x: 300, y: 590 },
      { text: 'ACTIVO', x: 300, y: 570 },
    ]);
    expect(data).toMatchObject({ rfc: 'EKU9003173C9', status: 'ACTIVO' });
    expect(data.address.zip).toBe('42501');
  });

  it('keeps the rest of a value under it when its first line fills the cell up to the next label', () => {
    const { address } = read([
      ...page([[[40, 'CONSTANCIA DE SITUACIÓN FISCAL']]]),
      { text: 'Código Postal:', x: 40, y: 508, width: 52 },
      { text: '42501', x: 150, y: 508, width: 22 },
      { text: 'Tipo de Vialidad:', x: 310, y: 508, width: 60 },
      { text: 'Nombre de Vialidad:', x: 40, y: 492, width: 72 },
      { text: 'LT. 4 D’ARTAGNAN LT. 4 ÁLAMO DEL', x: 150, y: 492, width: 154.5 },
      { text: 'SOL', x: 150, y: 482, width: 16 },
      { text: 'Número Exterior:', x: 310, y: 492, width: 60 },
      { text: '1', x: 420, y: 492, width: 4 },
      { text: 'Número Interior:', x: 40, y: 466, width: 58 },
      { text: 'Nombre de la Colonia:', x: 310, y: 466, width: 80 },
      { text: 'CENTRO', x: 420, y: 466, width: 36 },
    ]);
    expect(address).toMatchObject({ street: 'LT. 4 D’ARTAGNAN LT. 4 ÁLAMO DEL SOL', exterior: '1', neighborhood: 'CENTRO' });
  });

  it('keeps the regímenes in force, whose names may break over lines', () => {
    const data = read([
      ...page([
        [[40, 'CONSTANCIA DE SITUACIÓN FISCAL'], [300, 'RFC: CACX7605101P8']],
        [[40, 'Regímenes:']],
        [[40, 'Régimen'], [400, 'Fecha Inicio'], [480, 'Fecha Fin']],
        [[40, 'Régimen de las Personas Físicas con Actividades Empresariales y']],
        [[400, '01/01/2010']],
        [[40, 'Profesionales']],
        [[40, 'Régimen de Arrendamiento'], [400, '01/02/2015'], [480, '31/12/2019']],
        [[40, 'Régimen de los ingresos por intereses'], [400, '05/06/2018']],
        [[40, 'Régimen de lo que aún no existe'], [400, '05/06/2026']],
        [[40, 'Sus datos personales son incorporados y protegidos']],
      ]),
    ]);
    expect(data.regimes).toEqual([
      { name: 'Régimen de las Personas Físicas con Actividades Empresariales y Profesionales', code: '612', since: '2010-01-01' },
      { name: 'Régimen de los ingresos por intereses', code: '614', since: '2018-06-05' },
      { name: 'Régimen de lo que aún no existe', since: '2026-06-05' },
    ]);
    expect(data.warnings).toEqual(['name_missing', 'zip_missing', 'several_regimes', 'unknown_regime']);
  });

  it.each([
    ['Régimen General de Ley Personas Morales', '601'],
    ['Régimen Personas Morales con Fines no Lucrativos', '603'],
    ['Régimen de Sueldos y Salarios e Ingresos Asimilados a Salarios', '605'],
    ['Régimen de Enajenación o Adquisición de Bienes', '607'],
    ['Régimen de los demás ingresos', '608'],
    ['Residentes en el Extranjero sin Establecimiento Permanente en México', '610'],
    ['Régimen de Ingresos por Dividendos (socios y accionistas)', '611'],
    ['Régimen de los ingresos por obtención de premios', '615'],
    ['Sin obligaciones fiscales', '616'],
    ['Sociedades Cooperativas de Producción que optan por diferir sus ingresos', '620'],
    ['Régimen de Incorporación Fiscal', '621'],
    ['Régimen de Actividades Agrícolas, Ganaderas, Silvícolas y Pesqueras', '622'],
    ['Régimen Opcional para Grupos de Sociedades', '623'],
    ['Régimen de los Coordinados', '624'],
    ['Régimen de las Actividades Empresariales con ingresos a través de Plataformas Tecnológicas', '625'],
    ['Régimen Simplificado de Confianza', '626'],
  ])('knows %s as %s', (name, code) => {
    const data = read(page([[[0, 'CONSTANCIA DE SITUACIÓN FISCAL']], [[0, 'Regímenes:']], [[0, name], [400, '01/01/2022']]]));
    expect(data.regimes).toEqual([{ name, code, since: '2022-01-01' }]);
  });

  it('warns when SAT does not hold the taxpayer as active', () => {
    expect(read(page([[[0, 'CONSTANCIA DE SITUACIÓN FISCAL']], [[0, 'Estatus en el padrón:'], [90, 'SUSPENDIDO']]])).warnings).toContain('not_active');
  });

  it.each([
    ['no text', [], 'no_text'],
    ['blank pieces', [{ text: '  ', x: 0, y: 0 }], 'no_text'],
    ['another document', [{ text: 'Factura RFC: EKU9003173C9', x: 0, y: 0 }], 'not_csf'],
  ] as const)('says so for %s', (_name, items, state) => {
    expect(parseCsf(items)).toEqual({ state });
  });
});
