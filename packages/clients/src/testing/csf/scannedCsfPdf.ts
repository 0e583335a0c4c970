import { PDFDocument } from '@cantoo/pdf-lib';
import encodeQR from 'qr';
import type { CsfSubject } from './CsfSubject.js';

/** A letter sheet at 150 dots per inch. */
const WIDTH = 1275;
const HEIGHT = 1650;
const MODULE = 6;
/** A hand never lays a sheet quite straight. */
const TILT = 0.02;

/** A Constancia that went through a scanner: one grey picture, a little askew, with the QR code of its Cédula and lines where the text was. */
export async function scannedCsfPdf({ rfc, idCif }: Pick<CsfSubject, 'rfc' | 'idCif'>): Promise<Uint8Array> {
  const code = encodeQR(`https://siat.sat.gob.mx/app/qr/faces/pages/mobile/validadorqr.jsf?D1=10&D2=1&D3=${idCif}_${rfc}`, 'raw');
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) pixels[y * WIDTH + x] = shadeAt(x, y, code) + ((x * 31 + y * 17) % 9);
  }
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([612, 792]);
  const image = pdf.context.register(pdf.context.flateStream(pixels, { Type: 'XObject', Subtype: 'Image', Width: WIDTH, Height: HEIGHT, ColorSpace: 'DeviceGray', BitsPerComponent: 8 }));
  page.node.setXObject(page.node.newXObjectKey('Scan'), image);
  const key = page.node.normalizedEntries().XObject.keys()[0];
  const content = pdf.context.stream(`q 612 0 0 792 0 0 cm ${String(key)} Do Q`);
  page.node.addContentStream(pdf.context.register(content));
  return pdf.save();
}

/** Ink or paper at a place of the scan. */
function shadeAt(x: number, y: number, code: readonly (readonly boolean[])[]): number {
  const fromLeft = x - 110;
  const fromTop = y - 160;
  const column = Math.floor((fromLeft * Math.cos(TILT) + fromTop * Math.sin(TILT)) / MODULE);
  const row = Math.floor((fromTop * Math.cos(TILT) - fromLeft * Math.sin(TILT)) / MODULE);
  if (code[row]?.[column]) return 30;
  const isLineOfText = y > 700 && y % 26 < 9 && (x * 7 + y * 3) % 11 < 5 && x > 80 && x < WIDTH - 80;
  return isLineOfText ? 70 : 235;
}
