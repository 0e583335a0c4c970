import { describe, expect, it } from 'vitest';
import { createCaller } from '../../testing/createCaller.js';

describe('services', () => {
  it('are fifteen, each with SAT keys, price and taxes', async () => {
    const { records } = await createCaller().call('GET', '/services?limit=100');
    expect(records).toHaveLength(15);
    for (const service of records) {
      expect(service).toMatchObject({ description: expect.any(String), unit_price: expect.any(Number), taxability: '02' });
      expect(service['product_key']).toMatch(/^\d{8}$/);
      expect(service['taxes']).not.toEqual([]);
      expect(Number(service['created_at'])).toBeLessThan(1e12);
    }
  });

  it('are read one by one', async () => {
    const { call } = createCaller();
    expect((await call('GET', '/services/service_libro')).record).toMatchObject({ unit_price: 210, taxes: [{ rate: 0 }] });
    expect((await call('GET', '/services/service_nada')).error.code).toBe('resource_not_found');
  });
});
