const small = [
  'cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece',
  'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiún', 'veintidós',
  'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve',
];
const tens = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const hundreds = [
  '', 'ciento', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos', 'setecientos', 'ochocientos',
  'novecientos',
];
const scales: readonly (readonly [one: string, many: string])[] = [
  ['', ''],
  ['millón', 'millones'],
  ['billón', 'billones'],
  ['trillón', 'trillones'],
];
const million = 1_000_000n;

/** A whole number below a quadrillion in Spanish words, in the short form that goes before a noun ("veintiún", "un millón"). */
export function spanishNumber(value: bigint): string {
  if (value === 0n) return 'cero';
  const parts: string[] = [];
  let rest = value;
  for (const [one, many] of scales) {
    const group = Number(rest % million);
    rest /= million;
    if (group > 0) parts.unshift([belowMillion(group), group === 1 ? one : many].filter(Boolean).join(' '));
  }
  return parts.join(' ');
}

function belowMillion(value: number): string {
  const [thousands, units] = [Math.floor(value / 1000), value % 1000];
  const before = thousands === 0 ? '' : thousands === 1 ? 'mil' : `${belowThousand(thousands)} mil`;
  return [before, belowThousand(units)].filter(Boolean).join(' ');
}

function belowThousand(value: number): string {
  if (value === 100) return 'cien';
  const rest = value % 100;
  return [hundreds[Math.floor(value / 100)], belowHundred(rest)].filter(Boolean).join(' ');
}

function belowHundred(value: number): string {
  if (value === 0) return '';
  if (value < 30) return small[value] ?? '';
  const unit = small[value % 10];
  return value % 10 === 0 ? (tens[value / 10] ?? '') : `${tens[Math.floor(value / 10)]} y ${unit}`;
}
