import type { ServiceRecord } from '../records/ServiceRecord.js';
import type { TaxRecord } from '../records/TaxRecord.js';
import { honorarios, ieps8, iva0, iva16, iva16Inclusive } from './taxes.js';

const day = 86_400_000;
const units: Readonly<Record<string, string>> = {
  H87: 'Pieza',
  XPK: 'Paquete',
  XBX: 'Caja',
  E48: 'Unidad de servicio',
  MON: 'Mes',
  HUR: 'Hora',
};

type Row = [id: string, description: string, productKey: string, unitKey: string, price: number, taxes: TaxRecord[]];

const papeleria: Row[] = [
  ['papel_bond', 'Papel bond carta, paquete de 500 hojas', '14111507', 'XPK', 109, [iva16]],
  ['cuaderno', 'Cuaderno profesional de 100 hojas', '14111514', 'H87', 42.5, [iva16]],
  ['boligrafos', 'Bolígrafo azul, caja de 12', '44121701', 'XBX', 78, [iva16]],
  ['lapices', 'Lápices de colores, 24 piezas', '44121707', 'XBX', 165.52, [iva16]],
  ['marcadores', 'Marcador para pizarrón', '44121708', 'H87', 29.31, [iva16]],
  ['carpetas', 'Carpeta blanca de tres argollas', '44122003', 'H87', 96, [iva16Inclusive]],
  ['tijeras', 'Tijeras escolares', '44121618', 'H87', 34, [iva16]],
  ['engrapadora', 'Engrapadora de tira completa', '44121615', 'H87', 189.9, [iva16Inclusive]],
  ['toner', 'Tóner negro para impresora láser', '44103103', 'H87', 1349, [iva16]],
  ['calculadora', 'Calculadora científica', '44101808', 'H87', 420, [iva16]],
  ['silla', 'Silla de oficina con ruedas', '56112102', 'H87', 2580, [iva16]],
  ['libro', 'Libro de texto de primaria', '55101509', 'H87', 210, [iva0]],
  ['chocolates', 'Chocolate surtido, caja', '50161813', 'XBX', 120, [ieps8, iva0]],
  ['copias', 'Copias en blanco y negro', '82121701', 'E48', 1.2, [iva16]],
  ['renta_copiadora', 'Renta mensual de copiadora', '80161801', 'MON', 1850, [iva16]],
];

const estudio: Row[] = [
  ['logotipo', 'Diseño de logotipo', '82141504', 'E48', 12_000, honorarios],
  ['sitio', 'Diseño de sitio web', '81112103', 'E48', 28_500, honorarios],
  ['fotografia', 'Sesión de fotografía de producto', '82131604', 'HUR', 1450, honorarios],
  ['carteles', 'Impresión de carteles', '82121505', 'H87', 38.5, [iva16]],
  ['traduccion', 'Traducción de textos', '82111804', 'E48', 950, honorarios],
];

/** The fifteen products and services of the stationery team. */
export const papeleriaServices = (now: number): ServiceRecord[] => papeleria.map((row, index) => toService(row, now, index));

/** The five services of the studio. */
export const estudioServices = (now: number): ServiceRecord[] => estudio.map((row, index) => toService(row, now, index));

function toService([id, description, product_key, unit_key, unit_price, taxes]: Row, now: number, index: number): ServiceRecord {
  return {
    id: `service_${id}`,
    description,
    sku: id.toUpperCase().replaceAll('_', '-'),
    product_key,
    unit_key,
    unit_name: units[unit_key] ?? unit_key,
    quantity: 1,
    unit_price,
    taxes,
    taxability: '02',
    created_at: now - (150 - index) * day,
  };
}
