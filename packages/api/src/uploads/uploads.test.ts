import { describe, expect, it } from 'vitest';
import * as clients from '../resources/clients.js';
import * as invoices from '../resources/invoices.js';
import * as teams from '../resources/teams.js';
import { answering, errorOf, json } from '../testing/answering.js';
import { PAGE_HEADER } from './pageHeader.js';

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const pdf = new Blob(['%PDF-1.7\n', 'x'.repeat(2_000)]);
const der = new Blob([bytesOf('30820501'), 'x']);
const answer = () => json({ data: { id: 'client_1' } });

describe('an upload', () => {
  it('is a form without a JSON type, marked as coming from a page of the host', async () => {
    const { client, heard } = answering(answer);
    const file = new File([pdf], 'constancia.pdf', { type: 'application/pdf' });
    await client.call(clients.uploadCsf, { body: { file }, query: { client_id: 'client_1' } });
    const [{ url, init } = { url: '', init: {} }] = heard;
    expect(url).toBe('http://gigstack.test/clients/csf?client_id=client_1');
    expect(init.headers).toEqual({ accept: 'application/json', [PAGE_HEADER]: '1' });
    expect((init.body as FormData).get('file')).toMatchObject({ size: pdf.size, type: 'application/pdf' });
  });

  it('carries the texts beside its file, and leaves out what was not given', async () => {
    const { client, heard } = answering(answer);
    await client.call(invoices.uploadDocument, { params: { id: 'u' }, body: { file: pdf, documentType: 'contract', name: 'Contrato' } });
    const form = heard[0]?.init.body as FormData;
    expect([...form.keys()]).toEqual(['file', 'documentType', 'name']);
  });

  it.each([
    ['an empty file', new Blob([]), 'file_empty'],
    ['a text that calls itself a PDF', new File(['<html>'], 'secreta.pdf', { type: 'application/pdf' }), 'file_wrong_kind'],
    ['a picture', new Blob([bytesOf('89504e470d0a1a0a0000')]), 'file_wrong_kind'],
    ['more than 5 MiB', new Blob(['%PDF-', new Uint8Array(5 * 1024 * 1024)]), 'file_too_large'],
  ])('of %s is refused before it leaves, without the name of the file', async (_, file, code) => {
    const { client, heard } = answering(answer);
    const error = await errorOf(client.call(clients.uploadCsf, { body: { file } }));
    expect(error).toMatchObject({ kind: 'input', code: 'invalid_input', fields: [{ path: 'file', code }] });
    expect(JSON.stringify([error.message, error.fields])).not.toContain('secreta');
    expect(heard).toEqual([]);
  });

  it.each([
    ['a PNG', '89504e470d0a1a0a'],
    ['a JPEG', 'ffd8ffe0'],
    ['a WebP', '524946460000000057454250'],
  ])('of %s is a support document', async (_, start) => {
    const { client, heard } = answering(answer);
    await client.call(clients.uploadDocument, { params: { id: 'c' }, body: { file: new Blob([bytesOf(start), 'rest']), documentType: 'contract' } });
    expect(heard).toHaveLength(1);
  });

  it('of a CSD names each part that is not one', async () => {
    const { client } = answering(answer);
    await client.call(teams.uploadCsd, { params: { id: 't' }, body: { cert: der, key: der, keyPass: 'x' } });
    const error = await errorOf(client.call(teams.uploadCsd, { params: { id: 't' }, body: { cert: pdf, key: new Blob(['-----BEGIN']), keyPass: 'x' } }));
    expect(error.fields.map(({ path }) => path)).toEqual(['cert', 'key']);
  });

  it('refuses what is no file at all', async () => {
    const { client } = answering(answer);
    // A host without types can send anything.
    const error = await errorOf(client.call(clients.uploadCsf, { body: { file: 'constancia.pdf' as unknown as Blob } }));
    expect(error.fields).toMatchObject([{ path: 'file', message: 'expected file' }]);
  });
});

describe('progress', () => {
  it('over a fetch of the host is told at the start and at the end', async () => {
    const { client } = answering(answer);
    const seen: unknown[] = [];
    await client.call(clients.uploadCsf, { body: { file: pdf }, onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { loaded: 0, total: pdf.size },
      { loaded: pdf.size, total: pdf.size },
    ]);
  });

  it('of a lost upload ends where it was, and the upload is never sent twice', async () => {
    let turn = 0;
    const { client } = answering(
      () => {
        turn += 1;
        throw new TypeError('gone');
      },
      { retries: 5 },
    );
    const seen: unknown[] = [];
    const error = await errorOf(client.call(clients.uploadCsf, { body: { file: pdf }, onProgress: (progress) => seen.push(progress) }));
    expect([error.code, error.isOutcomeUnknown, turn, seen.length]).toEqual(['network_error', true, 1, 1]);
  });
});
