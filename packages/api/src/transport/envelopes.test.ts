import { describe, expect, it } from 'vitest';
import { endpoint } from '../endpoint.js';
import * as clients from '../resources/clients.js';
import * as drafts from '../resources/drafts.js';
import { client as clientSchema } from '../schemas/client.js';
import { anything } from '../schemas/answerFields.js';
import { answering, errorOf, json } from '../testing/answering.js';

const record = { id: 'client_1', name: 'Papelería' };
const nestedList = endpoint({ id: 'batch.items', method: 'GET', path: '/batch', output: clientSchema, answers: 'page' });
const numberedList = endpoint({ id: 'errors.list', method: 'GET', path: '/errors', output: clientSchema, answers: 'search' });
const loose = endpoint({ id: 'payments.update', method: 'PUT', path: '/payments', output: anything, answers: 'one' });

describe('success envelopes', () => {
  it.each([
    ['S1 { message, data }', { message: 'ok', data: record }],
    ['S2 with a number as timestamp', { success: true, message: 'ok', data: record, timestamp: 1764000000000 }],
    ['S2 with text as timestamp', { success: true, data: record, timestamp: '2025-12-19T10:30:00.000Z' }],
    ['S2 with nothing else', { success: true, data: record }],
    ['a bare record', record],
  ])('%s', async (_, body) => {
    const { client } = answering(() => json(body));
    expect(await client.call(clients.get, { params: { id: 'client_1' } })).toEqual(record);
  });

  it.each([
    ['L1 with a next page', { message: 'ok', data: [record], next: 'c2', has_more: true, total_results: 31 }, { next: 'c2', hasMore: true, total: 31 }],
    ['L1, last page', { message: 'ok', data: [record], has_more: false, total_results: 1 }, { hasMore: false, total: 1 }],
    ['L1 with a null cursor', { data: [record], next: null, has_more: false }, { hasMore: false }],
    ['L2 without paging', { success: true, data: [record], message: 'ok', timestamp: 1 }, { hasMore: false }],
    ['L5 with next_cursor', { data: { data: [record], has_more: true, next_cursor: 'c2' } }, { next: 'c2', hasMore: true }],
    ['L5 with next', { data: { data: [record], has_more: true, next: 'c2' } }, { next: 'c2', hasMore: true }],
    ['L6 { data: { history } }', { data: { history: [record] } }, { hasMore: false }],
    ['a bare array', [record], { hasMore: false }],
    ['null elements', { data: [null, record, null], has_more: false }, { hasMore: false }],
  ])('%s', async (_, body, paging) => {
    const { client } = answering(() => json(body));
    expect(await client.call(nestedList)).toEqual({ data: [record], ...paging });
  });

  it.each([
    ['L3 page list', { success: true, data: [record], total: 41, page: 2, limit: 20, message: 'ok', timestamp: 'x' }, { found: 41, page: 2, perPage: 20 }],
    ['L4 search', { data: [record], found: 7, page: 1, per_page: 5 }, { found: 7, page: 1, perPage: 5 }],
    ['L4 nested', { success: true, data: { data: [record], found: 7, page: 1, per_page: 5 } }, { found: 7, page: 1, perPage: 5 }],
  ])('%s', async (_, body, paging) => {
    const { client } = answering(() => json(body));
    expect(await client.call(numberedList)).toEqual({ data: [record], ...paging });
  });

  it.each([
    ['R: top-level pdf', { message: 'ok', pdf: 'JVBERi0=' }],
    ['data.pdf', { data: { pdf: 'JVBERi0=' } }],
    ['both', { data: { pdf: 'JVBERi0=' }, pdf: 'JVBERi0=' }],
    ['data.preview_pdf', { data: { preview_pdf: 'JVBERi0=' } }],
    ['data.preview', { data: { preview: 'JVBERi0=' } }],
    ['data.content', { data: { content: 'JVBERi0=' } }],
    ['a data: URL', { data: { pdf: 'data:application/pdf;base64,JVBERi0=' } }],
  ])('preview, %s', async (_, body) => {
    const { client } = answering(() => json(body));
    expect(await client.call(drafts.preview, { params: { id: 'd1' } })).toEqual({ pdf: 'JVBERi0=' });
  });

  it('E0: an empty object is an answer where nothing is required', async () => {
    const { client } = answering(() => json({ message: 'Operation completed successfully', data: {} }));
    expect(await client.call(loose)).toEqual({});
  });

  it.each([
    ['an empty body', () => new Response('')],
    ['204', () => new Response(null, { status: 204 })],
    ['any JSON', () => json({ message: 'deleted' })],
  ])('a deletion is done after %s', async (_, answer) => {
    const { client } = answering(answer);
    expect(await client.call(drafts.remove, { params: { id: 'd1' } })).toBeUndefined();
  });
});

describe('error envelopes', () => {
  it.each([
    ['E1 text', 400, { message: 'Bad request', error: 'The field is wrong' }, { code: 'api_error', text: 'The field is wrong' }],
    ['E1 code', 404, { message: 'Client not found', error: 'resource_not_found' }, { code: 'resource_not_found', text: 'Client not found' }],
    ['E1 code alone', 403, { error: 'operation_not_allowed' }, { code: 'operation_not_allowed', text: 'operation_not_allowed' }],
    ['E1 message alone', 401, { message: 'No key' }, { code: 'unauthorized', text: 'No key' }],
    ['E2', 400, { success: false, error: { code: 'validation_failed', message: 'Invalid request' } }, { code: 'validation_failed', text: 'Invalid request' }],
    ['E2 with text as details', 400, { success: false, error: { code: 'cfdi_service_error', message: 'No', details: 'CFDI40147' } }, { code: 'cfdi_service_error', details: 'CFDI40147' }],
    ['E2 with a list of details', 400, { success: false, error: { code: 'x', message: 'No', details: ['a', 'b'] } }, { details: ['a', 'b'] }],
    ['E3 with status 200', 200, { success: false, data: { summary: { imported: 1 } } }, { code: 'api_error', text: 'API error 200', details: { summary: { imported: 1 } } }],
    ['E3 with a message', 200, { success: false, message: 'Partly', error: { code: 'cost_mismatch' } }, { code: 'cost_mismatch', text: 'Partly' }],
    ['nothing but a status', 409, {}, { code: 'resource_conflict', text: 'API error 409' }],
    ['an empty body', 503, undefined, { code: 'service_unavailable', text: 'API error 503' }],
  ])('%s', async (_, status, body, expected) => {
    const { client } = answering(() => (body === undefined ? new Response('', { status }) : json(body, status)));
    const error = await errorOf(client.call(clients.create, { body: { name: 'x' } }));
    expect(error).toMatchObject({ kind: 'api', endpoint: 'clients.create', status, ...expected });
  });

  it.each([
    ['a gateway page', new Response('<html>Bad gateway</html>', { status: 502 }), { kind: 'api', code: 'invalid_response', status: 502, isTransient: true }],
    ['a page instead of an answer', new Response('<html>Sign in</html>'), { kind: 'contract', code: 'invalid_response', status: 200 }],
    ['a redirect', new Response(null, { status: 302, headers: { location: '/login' } }), { kind: 'api', code: 'unexpected_redirect', status: 302 }],
    ['a list where one was expected', json({ data: [] }), { kind: 'contract', code: 'unexpected_shape' }],
    ['an empty answer where a record was expected', new Response(''), { kind: 'contract', code: 'unexpected_shape' }],
  ])('%s', async (_, answer, expected) => {
    const { client } = answering(() => answer);
    expect(await errorOf(client.call(clients.get, { params: { id: 'client_1' } }))).toMatchObject(expected);
  });

  it('a refused write of an outdated draft carries the current one, normalised', async () => {
    const current = { id: 'd1', total: '5800', updated_at: 1764000000 };
    const { client } = answering(() => json({ success: false, error: { code: 'resource_conflict', message: 'Newer' }, data: current }, 412));
    const error = await errorOf(client.call(drafts.update, { params: { id: 'd1' }, body: {} }));
    expect(error).toMatchObject({ status: 412, code: 'resource_conflict', current: { id: 'd1', total: 5800, updated_at: 1764000000000 }, fields: [] });
  });

  it('a contract error names the endpoint and the path, never the value', async () => {
    const { client } = answering(() => json({ data: [{ id: 'a' }, { id: 'b', address: { zip: ['SECRETO'] } }], has_more: false }));
    const error = await errorOf(client.call(clients.list));
    expect(error.message).toBe('clients.list: unexpected_shape (HTTP 200) data[1].address.zip');
    expect(error.fields).toEqual([{ path: 'data[1].address.zip', message: 'expected string', code: 'invalid_type' }]);
    expect(JSON.stringify([error, error.message, error.stack, error.fields])).not.toContain('SECRETO');
  });
});
