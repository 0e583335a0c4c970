import encodeQR from 'qr';

/** A QR code as one path of unit squares, runs of a row joined; `size` counts the quiet zone. */
export interface QrPath {
  readonly path: string;
  readonly size: number;
}

/** Draws a text; null when it is longer than a QR code can be. */
export function qrPath(text: string): QrPath | null {
  const rows = encode(text);
  if (!rows) return null;
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
    }
  });
  return { path, size: rows.length };
}

function encode(text: string): boolean[][] | null {
  try {
    // ISO/IEC 18004: four modules of quiet zone; medium correction survives a crease in a printed page.
    return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  } catch {
    return null;
  }
}
