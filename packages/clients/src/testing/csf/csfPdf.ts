import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { createCsfWriter, type CsfPair } from './createCsfWriter.js';
import { usualLayout, type CsfLayout } from './CsfLayout.js';
import type { CsfSubject } from './CsfSubject.js';

const months = ['ENERO', 'FEBRERO', 'MARZO', 'ABRIL', 'MAYO', 'JUNIO', 'JULIO', 'AGOSTO', 'SEPTIEMBRE', 'OCTUBRE', 'NOVIEMBRE', 'DICIEMBRE'];

/** A Constancia de Situación Fiscal of an invented taxpayer, as SAT prints it: identification, address, activities, régimenes, obligations. */
export async function csfPdf(subject: CsfSubject, layout: Partial<CsfLayout> = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const writer = createCsfWriter(pdf, await pdf.embedFont(StandardFonts.Helvetica), { ...usualLayout, ...layout });
  const { form, long } = writer.layout;
  writer.line(form === 'cedula' ? 'CÉDULA DE DATOS FISCALES' : 'CÉDULA DE IDENTIFICACIÓN FISCAL');
  if (form !== 'cedula') writer.line(subject.rfc, `idCIF: ${subject.idCif}`, 'CONSTANCIA DE SITUACIÓN FISCAL', 'Lugar y Fecha de Emisión', 'ACTOPAN , HIDALGO A 03 DE NOVIEMBRE DE 2026');
  writer.title('Datos de Identificación del Contribuyente:');
  for (const pair of identification(subject)) writer.row([pair]);
  writer.title('Datos del domicilio registrado');
  const pairs = addressPairs(subject);
  for (let index = 0; index < pairs.length; index += 2) writer.row(pairs.slice(index, index + 2));
  if (form !== 'cedula') {
    writer.newPage();
    writer.title('Actividades Económicas:');
    writer.cells('Orden', 'Actividad Económica', 'Fecha Inicio');
    for (let order = 1; order <= (long ? 38 : 1); order += 1) writer.cells(String(order), 'Otros servicios de enseñanza', '01/01/2020');
  }
  writer.title('Regímenes:');
  writer.table(['Régimen', 'Fecha Inicio', 'Fecha Fin'], subject.regimes.map(({ name, since, until }) => [name, inDigits(since), until === undefined ? '' : inDigits(until)]));
  writer.title('Obligaciones:');
  writer.line('Declaración de proveedores de IVA', 'A más tardar el último día del mes inmediato posterior');
  writer.line('Sus datos personales son incorporados y protegidos en los sistemas del SAT');
  writer.feet();
  return pdf.save();
}

function inDigits(date: string): string {
  return date.split('-').reverse().join('/');
}

function inWords(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day} DE ${months[Number(month) - 1]} DE ${year}`;
}

function identification({ rfc, name, tradeName, startedOn, changedOn, status }: CsfSubject): readonly CsfPair[] {
  const names: readonly CsfPair[] =
    'company' in name
      ? [['Denominación/Razón Social:', name.company], ['Régimen Capital:', name.capital]]
      : [['CURP:', 'XEXX010101HNEXXXA4'], ['Nombre (s):', name.given], ['Primer Apellido:', name.first], ['Segundo Apellido:', name.second]];
  const dates: readonly CsfPair[] = [['Fecha inicio de operaciones:', inWords(startedOn)], ['Estatus en el padrón:', status], ['Fecha de último cambio de estado:', inWords(changedOn)]];
  return [['RFC:', rfc], ...names, ['Nombre Comercial:', tradeName], ...dates];
}

function addressPairs({ address }: CsfSubject): readonly CsfPair[] {
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
