import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from '../testing/setUp.js';

describe('the search of a SAT catalog', () => {
  it('answers with rows, best first, without asking gigstack', async () => {
    const { ask, heard } = setUp();
    const answer = await ask('/_gs/catalogs/ClaveProdServ/search?q=lapices&limit=3');
    const { data } = (await answer.json()) as { data: { code: string; name: string }[] };
    expect(data).toHaveLength(3);
    expect(data.every(({ code, name }) => /^\d{8}$/.test(code) && /l[aá]piz|l[aá]pices/i.test(name))).toBe(true);
    expect(answer.headers.get('cache-control')).toBe('private, max-age=3600');
    expect(heard).toEqual([]);
  });

  it('knows the units too', async () => {
    const answer = await setUp().ask('/_gs/catalogs/ClaveUnidad/search?q=E48');
    expect(await answer.json()).toMatchObject({ data: [{ code: 'E48', name: 'Unidad de servicio' }] });
  });

  it.each(['limit=0', 'limit=101', 'limit=1.5', 'limit=x', `q=${'a'.repeat(201)}`])('refuses %s', async (query) => {
    expect(await errorOf(await setUp().ask(`/_gs/catalogs/ClaveUnidad/search?${query}`))).toEqual([400, 'invalid_query']);
  });

  it('is for those who are signed in', async () => {
    expect(await errorOf(await setUp({ authorize: () => null }).ask('/_gs/catalogs/ClaveUnidad/search?q=E48'))).toEqual([401, 'unauthorized']);
  });
});
