import { createRef } from 'react';
import { render, screen, waitFor } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { GigstackUIProvider } from '../provider/GigstackUIProvider.js';
import { QrCode } from './QrCode.js';
import { qrPath } from './qrPath.js';

/** Paints the path as a camera would see it: four pixels a module. */
function read({ path, size }: { path: string; size: number }): string {
  const scale = 4;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1) data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return decodeQR({ width: side, height: side, data });
}

describe('QrCode', () => {
  it('has no axe violations, says its name and passes its ref', async () => {
    const ref = createRef<HTMLSpanElement>();
    render(<QrCode ref={ref} value="https://pagos.example/p/1" label="Liga de pago" />, { wrapper: GigstackUIProvider });
    expect(ref.current).toBe(screen.getByRole('img', { name: 'Liga de pago' }));
    await waitFor(() => expect(ref.current?.querySelector('path')).toHaveAttribute('d'));
    await expectNoAxeViolations();
  });

  it('says so when the value does not fit', async () => {
    render(<QrCode value={'x'.repeat(3_000)} label="Liga de pago" />, { wrapper: GigstackUIProvider });
    expect(await screen.findByText('Este texto no cabe en un código QR.')).toBeInTheDocument();
  });

  it('is read back as it was written, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 120 }), (text) => {
        const drawing = qrPath(text);
        expect(drawing && read(drawing)).toBe(text);
      }),
      { numRuns: 15 },
    );
  });
});
