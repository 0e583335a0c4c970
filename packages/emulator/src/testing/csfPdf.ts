import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

/** A Constancia de Situación Fiscal as the SAT lays it out, of the company Kemper unless other lines are given: label and value in two columns. */
export async function csfPdf(lines: readonly (readonly [label: string, value?: string])[] = kemper): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([612, 792]);
  for (const [index, [label, value]] of lines.entries()) {
    const y = 740 - index * 18;
    page.drawText(label, { x: 40, y, size: 9, font });
    if (value !== undefined) page.drawText(value, { x: 260, y, size: 9, font });
  }
  return new Uint8Array(await pdf.save());
}

const kemper = [
  ['CÉDULA DE IDENTIFICACIÓN FISCAL'],
  ['CONSTANCIA DE SITUACIÓN FISCAL'],
  ['RFC:', 'EKU9003173C9'],
  ['Denominación/Razón Social:', 'ESCUELA KEMPER URGATE'],
  ['Régimen Capital:', 'SOCIEDAD ANONIMA DE CAPITAL VARIABLE'],
  ['Nombre Comercial:', 'KEMPER'],
  ['Estatus en el padrón:', 'ACTIVO'],
  ['Código Postal:', '42501'],
  ['Nombre de Vialidad:', 'PROLONGACION HIDALGO'],
  ['Nombre de la Entidad Federativa:', 'HIDALGO'],
  ['Regímenes:'],
  ['Régimen General de Ley Personas Morales', '17/03/1990'],
] as const;
