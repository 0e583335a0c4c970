import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { usualLayout, type CsfLayout } from './CsfLayout.js';
import type { CsfSubject } from './CsfSubject.js';

type Pair = readonly [label: string, value: string];

/** Left edges of the two columns of the address, and of the value cells in each. */
const LEFT = 40;
const RIGHT = 310;
const VALUE = 110;
const SIZE = 8;
const ROW = 16;

/** A Constancia de Situación Fiscal of an invented taxpayer, as SAT prints it: identification, address, activities, régimenes, obligations. */
export async function csfPdf(subject: CsfSubject, layout: Partial<CsfLayout> = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const writer = createWriter(pdf, font, { ...usualLayout, ...layout });
  const { form } = writer.layout;
  writer.line(form === 'cedula' ? 'CÉDULA DE DATOS FISCALES' : 'CÉDULA DE IDENTIFICACIÓN FISCAL');
  if (form !== 'cedula') writer.line(subject.rfc, `idCIF: ${subject.idCif}`, 'CONSTANCIA DE SITUACIÓN FISCAL', 'Lugar y Fecha de Emisión', 'ACTOPAN , HIDALGO A 03 DE NOVIEMBRE DE 2026');
  writer.title('Datos de Identificación del Contribuyente:');
  for (const pair of identification(subject)) writer.row([pair]);
  writer.title('Datos del domicilio registrado');
  const [first, ...pairs] = addressPairs(subject);
  for (let index = 0; index < pairs.length + 1; index += 2) writer.row([first, ...pairs].slice(index, index + 2));
  if (form !== 'cedula') {
    writer.newPage();
    writer.title('Actividades Económicas:');
    writer.cells('Orden', 'Actividad Económica', 'Fecha Inicio');
    writer.cells('1', 'Otros servicios de enseñanza', '01/01/2020');
  }
  writer.title('Regímenes:');
  writer.table(['Régimen', 'Fecha Inicio', 'Fecha Fin'], subject.regimes.map(({ name, since, until = '' }) => [name, since, until]));
  writer.title('Obligaciones:');
  writer.line('Declaración de proveedores de IVA', 'A más tardar el último día del mes inmediato posterior');
  writer.line('Sus datos personales son incorporados y protegidos en los sistemas del SAT');
  return pdf.save();
}

function identification({ rfc, name, tradeName, startedOn, changedOn, status }: CsfSubject): readonly Pair[] {
  const names: readonly Pair[] =
    'company' in name
      ? [['Denominación/Razón Social:', name.company], ['Régimen Capital:', name.capital]]
      : [['CURP:', 'XEXX010101HNEXXXA4'], ['Nombre (s):', name.given], ['Primer Apellido:', name.first], ['Segundo Apellido:', name.second]];
  return [['RFC:', rfc], ...names, ['Nombre Comercial:', tradeName], ['Fecha inicio de operaciones:', startedOn], ['Estatus en el padrón:', status], ['Fecha de último cambio de estado:', changedOn]];
}

function addressPairs({ address }: CsfSubject): readonly [Pair, ...Pair[]] {
  return [
    ['Código Postal:', address.zip],
    ['Tipo de Vialidad:', address.streetType],
    ['Nombre de Vialidad:', address.street],
    ['Número Exterior:', address.exterior],
    ['Número Interior:', address.interior],
    ['Nombre de la Colonia:', address.neighborhood],
    ['Nombre de la Localidad:', address.city],
    ['Nombre del Municipio o Demarcación Territorial:', address.municipality],
    ['Nombre de la Entidad Federativa:', address.state],
    ['Entre Calle:', 'UNO'],
    ['Y Calle:', 'DOS'],
  ];
}

/** Writes down a page, row by row, in one layout. */
function createWriter(pdf: PDFDocument, font: PDFFont, layout: CsfLayout) {
  let page: PDFPage = pdf.addPage([612, 792]);
  let y = 760;
  const put = (text: string, x: number, at = y) => {
    if (text !== '') page.drawText(text, { x, y: at, size: SIZE, font });
  };
  const labelOf = (label: string) => {
    const plain = layout.plain ? label.normalize('NFD').replace(/\p{M}/gu, '') : label;
    return layout.glued ? plain.replaceAll(' ', '') : plain;
  };
  const widthOf = (text: string) => font.widthOfTextAtSize(text, SIZE);

  /** The words of a value in as many lines as a cell of that width needs. */
  function broken(value: string, width: number): readonly string[] {
    const lines: string[] = [];
    for (const word of value.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  /** One label and its value; answers with how many lines they took. */
  function pair([label, value]: Pair, x: number, width: number): number {
    const text = labelOf(label);
    if (layout.interleaved) {
      put(text, x);
      broken(value, width).forEach((line, index) => put(line, x, y - (index + 1) * 10));
      return broken(value, width).length + 1;
    }
    if (layout.form === '2026' || layout.glued) {
      const [first = '', ...rest] = broken(value, width - widthOf(`${text} `));
      put(`${text}${layout.glued ? '' : ' '}${first}`, x);
      rest.forEach((line, index) => put(line, x, y - (index + 1) * 10));
      return rest.length + 1;
    }
    put(text, x);
    const start = x + Math.max(VALUE, widthOf(text) + 6);
    const lines = broken(value, width - (start - x));
    lines.forEach((line, index) => put(line, start, y - index * 10));
    return lines.length;
  }

  return {
    layout,
    line(...texts: readonly string[]) {
      for (const text of texts) {
        put(text, LEFT);
        y -= ROW;
      }
    },
    title(text: string) {
      y -= 6;
      put(text, LEFT);
      y -= ROW;
    },
    row(pairs: readonly Pair[]) {
      const isWhole = pairs.length === 1;
      const taken = pairs.map((each, index) => pair(each, index === 0 ? LEFT : RIGHT, isWhole ? 520 : RIGHT - LEFT - 10));
      y -= ROW + (Math.max(...taken) - 1) * 10;
    },
    cells(...texts: readonly string[]) {
      texts.forEach((text, index) => put(text, [LEFT, LEFT + 50, 430][index] ?? LEFT));
      y -= ROW;
    },
    table(head: readonly string[], rows: readonly (readonly string[])[]) {
      for (const [name = '', since = '', until = ''] of [head, ...rows]) {
        const lines = broken(name, 300);
        lines.forEach((line, index) => put(line, LEFT, y - index * 10));
        put(since, 400);
        put(until, 490);
        y -= ROW + (lines.length - 1) * 10;
      }
    },
    newPage() {
      page = pdf.addPage([612, 792]);
      y = 760;
    },
  };
}
