import { describe, expect, it } from 'vitest';
import { allEndpoints } from './allEndpoints.js';
import { endpoint } from './endpoint.js';
import { matchEndpoint } from './matchEndpoint.js';
import { anything } from './schemas/answerFields.js';

const make = (id: string, path: string) => endpoint({ id, method: 'GET', path, output: anything, answers: 'one' });

describe('matchEndpoint', () => {
  it.each([
    ['GET', '/clients', 'clients.list', {}],
    ['POST', '/clients', 'clients.create', {}],
    ['GET', '/clients/search', 'clients.search', {}],
    ['GET', '/clients/client_1', 'clients.get', { id: 'client_1' }],
    ['GET', '/clients/client%201', 'clients.get', { id: 'client 1' }],
    ['PUT', '/invoices/draft/d1', 'drafts.update', { id: 'd1' }],
    ['POST', '/invoices/draft/d1/stamp', 'drafts.stamp', { id: 'd1' }],
    ['GET', '/invoices/income', 'income.list', {}],
    ['GET', '/invoices/abc/files', 'invoices.files', { id: 'abc' }],
    ['GET', '/invoices/draft/files', 'drafts.get', { id: 'files' }],
  ])('%s %s is %s', (method, path, id, params) => {
    expect(matchEndpoint(allEndpoints, method, path)).toMatchObject({ endpoint: { id }, params });
  });

  it.each([
    ['GET', '/'],
    ['GET', ''],
    ['GET', '/clients/'],
    ['GET', '//clients'],
    ['GET', '/Clients'],
    ['GET', '/clients/a/b'],
    ['PATCH', '/clients/client_1'],
    ['get', '/clients'],
    ['GET', '/clients/..'],
    ['GET', '/clients/%2e%2e'],
    ['GET', '/clients/.'],
    ['GET', '/clients/a%2Fb'],
    ['GET', '/clients/a%5cb'],
    ['GET', '/clients/%00'],
    ['GET', '/clients/%0d%0aX'],
    ['GET', '/clients/%E0%A4%A'],
  ])('%s %j is nothing', (method, path) => {
    expect(matchEndpoint(allEndpoints, method, path)).toBeUndefined();
  });

  it('prefers a literal segment to a parameter, whichever comes first', () => {
    const [both, left, right] = [make('both', '/:a/:b'), make('left', '/x/:b'), make('right', '/:a/y')];
    for (const list of [[both, left, right], [right, left, both]]) {
      const ids = ['/x/y', '/x/z', '/z/y', '/z/z'].map((path) => matchEndpoint(list, 'GET', path)?.endpoint.id);
      expect(ids).toEqual(['left', 'left', 'right', 'both']);
    }
  });
});
