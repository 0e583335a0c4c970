import { clients, createClient, PAGE_HEADER, teams } from '@gigstack-ui/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from '../testing/setUp.js';

const pdf = new Blob(['%PDF-1.7\n', 'x'.repeat(3000)], { type: 'application/pdf' });
const der = new Blob([Uint8Array.from([0x30, 0x82, 5, 1]), 'x'.repeat(50)]);
const proof = { [PAGE_HEADER]: '1' };

function formOf(parts: Record<string, Blob | string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.append(name, value);
  return form;
}

/** A form as it is on the wire, by hand, in pieces of a size. */
function raw(text: string, size = 7): RequestInit {
  const bytes = new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += size)));
    },
  });
  return { method: 'POST', body, duplex: 'half', headers: { ...proof, 'content-type': 'multipart/form-data; boundary=B' } } as RequestInit;
}

const part = (name: string, content: string, file = '; filename="a.pdf"') => `--B\nContent-Disposition: form-data; name="${name}"${file}\n\n${content}\n`;

describe('an upload', () => {
  it('goes through the client, the proxy and on, byte for byte, with nothing but its type and ours', async () => {
    const files: Record<string, unknown>[] = [];
    const { proxy, heard } = setUp({
      reply: async (request) => {
        files.push(Object.fromEntries(await request.formData()));
        return Response.json({ data: { id: 'client_1' } });
      },
    });
    const client = createClient({ baseUrl: 'http://host.test/api/gigstack', fetch: (url, init) => proxy(new Request(url, init)) });
    await client.call(clients.uploadCsf, { body: { file: pdf }, query: { client_id: 'client_1' } });
    await client.call(teams.uploadCsd, { params: { id: 'team_a' }, body: { cert: der, key: der, keyPass: 'clave "ñ"\r\n--' } });
    expect(heard.map(({ target }) => target)).toEqual(['/v2/clients/csf?client_id=client_1&team=team_a', '/v2/teams/team_a/sat-connection?team=team_a']);
    expect(Object.keys(heard[0]?.headers ?? {}).sort()).toEqual(['accept', 'authorization', 'content-type']);
    const [{ file } = {}, { keyPass } = {}] = files;
    expect([file instanceof Blob && (await file.text()), keyPass]).toEqual([await pdf.text(), 'clave "ñ"\r\n--']);
  });

  it.each([
    ['another file', formOf({ file: new Blob(['<html>']) }), [400, 'invalid_file_format']],
    ['an empty file', formOf({ file: new Blob([]) }), [400, 'invalid_file_format']],
    ['no file', formOf({}), [400, 'invalid_request_body']],
    ['a text in place of the file', formOf({ file: 'texto' }), [400, 'invalid_file_format']],
    ['a team beside it', formOf({ file: pdf, team: 'team_b' }), [400, 'invalid_request_body']],
    ['a file of 6 MiB', formOf({ file: new Blob(['%PDF-', new Uint8Array(6 * 1024 * 1024)]) }), [413, 'body_too_large']],
  ])('of %s is refused', async (_, body, expected) => {
    const { ask } = setUp();
    const answer = await ask('/clients/csf', { method: 'POST', body, headers: proof });
    expect(await errorOf(answer)).toEqual(expected);
  });

  it.each([
    ['a part twice', `${part('file', '%PDF-1.7 abcdef')}${part('file', '%PDF-1.7 abcdef')}--B--\n`],
    ['two names', `--B\nContent-Disposition: form-data; name="file"; name="team"\n\n%PDF-1.7 abcdef\n--B--\n`],
    ['a name in another place', `--B\nContent-Disposition: form-data; x="name"; name="file"\n\n%PDF-1.7 abcdef\n--B--\n`],
    ['two heads', `--B\nContent-Disposition: form-data; name="file"\nContent-Disposition: form-data; name="team"\n\n%PDF-1.7 abcdef\n--B--\n`],
    ['an end that does not come', `${part('file', '%PDF-1.7 abcdef')}`],
    ['a head that does not end', `--B\nContent-Disposition: form-data; name="file"; filename="${'x'.repeat(5000)}`],
    ['nothing', ''],
  ])('with %s is refused in whatever pieces it comes', async (_, text) => {
    for (const size of [1, 7, 10_000]) {
      const { ask } = setUp();
      expect(await errorOf(await ask('/clients/csf', raw(text, size)))).toEqual([400, 'invalid_request_body']);
    }
  });

  it('is understood in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90 }), fc.string({ unit: fc.constantFrom('a', '-', '\r', '\n', 'B'), maxLength: 60 }), async (size, noise) => {
        const content = `%PDF-1.7 abcdef${noise}`;
        fc.pre(!/[\r\n]--B/.test(content.replaceAll('\n', '\r\n')));
        const { ask, heard } = setUp();
        expect((await ask('/clients/csf', raw(`${part('file', content)}--B--\n`, size))).status).toBe(200);
        expect(heard[0]?.body).toContain('%PDF-1.7');
      }),
      { numRuns: 100 },
    );
  });

  it('needs to be a form, and to come from a page of this site', async () => {
    const { ask, heard } = setUp();
    expect(await errorOf(await ask('/clients/csf', { body: '{"file":"x"}' }))).toEqual([415, 'unsupported_media_type']);
    expect(await errorOf(await ask('/clients/csf', { method: 'POST', body: formOf({ file: pdf }), headers: {} }))).toEqual([403, 'cross_site_request']);
    expect(await errorOf(await ask('/clients/csf', { method: 'POST', headers: { ...proof, 'content-type': 'multipart/form-data' } }))).toEqual([415, 'unsupported_media_type']);
    expect(heard).toEqual([]);
  });
});
