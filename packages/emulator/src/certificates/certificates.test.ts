import { describe, expect, it } from 'vitest';
import { readCertificate } from './readCertificate.js';
import { sampleCertificate, sampleKey } from './sampleCertificate.js';

describe('readCertificate', () => {
  it('reads whose it is and how long it serves', () => {
    const validFrom = Date.UTC(2025, 0, 2, 3, 4, 5);
    const validUntil = Date.UTC(2055, 0, 2, 3, 4, 5);
    const bytes = sampleCertificate({ rfc: 'OÑO120726RX3 / VADA800927DJ3', name: 'ORGANICOS ÑAVEZ OSORIO', validFrom, validUntil });
    expect(readCertificate(bytes)).toEqual({ rfc: 'OÑO120726RX3', name: 'ORGANICOS ÑAVEZ OSORIO', valid_from: validFrom, valid_until: validUntil });
  });

  it('reads no certificate where there is none', () => {
    const whole = sampleCertificate({ rfc: 'EKU9003173C9' });
    expect(readCertificate(sampleKey())).toBeUndefined();
    expect(readCertificate(new TextEncoder().encode('%PDF-1.7'))).toBeUndefined();
    for (let length = 0; length < whole.length; length += 1) expect(readCertificate(whole.subarray(0, length))).toBeUndefined();
  });
});
