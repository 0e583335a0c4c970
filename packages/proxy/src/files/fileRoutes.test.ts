import { clients, income } from '@gigstack-ui/api';
import { describe, expect, it } from 'vitest';
import { errorOf, setUp } from '../testing/setUp.js';
import { testKey } from '../testing/testKey.js';

const UUID = '0e7ef4a4-0c0e-4d3c-a6a6-5d3f6e4c1a11';
const PDF = '%PDF-1.7\nthe invoice';
const XML = '<?xml version="1.0"?><cfdi:Comprobante/>';
const base64 = (text: string) => Buffer.from(text).toString('base64');

interface Gigstack {
  files?: unknown;
  invoice?: unknown;
  storage?: (request: Request) => Response | Promise<Response>;
}

/** An API with one stamped invoice, and a storage for every other host and path. */
function gigstack({ files, invoice = { series: 'A', folio_number: 1043 }, storage = () => new Response(PDF) }: Gigstack) {
  return setUp({
    reply: (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === `/v2/invoices/${UUID}/files`) return Response.json({ message: 'ok', data: files });
      if (pathname === `/v2/invoices/income/${UUID}`) return Response.json({ message: 'ok', data: invoice });
      return storage(request);
    },
  });
}

describe('the files of an invoice', () => {
  it('are streamed from the storage, under our type and name, without the key', async () => {
    const { ask, heard } = gigstack({
      files: { pdf: 'https://storage.googleapis.com/bucket/a.pdf?signature=s' },
      storage: () => new Response(PDF, { headers: { 'content-type': 'text/html', 'content-disposition': 'inline', 'set-cookie': 'a=b', 'x-goog-hash': 'h' } }),
    });
    const answer = await ask(`/_gs/files/${UUID}/pdf`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'private, no-store',
      'content-disposition': 'attachment; filename="A-1043.pdf"',
      'content-security-policy': expect.stringContaining('sandbox'),
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    });
    expect(await answer.text()).toBe(PDF);
    expect(heard.map(({ target }) => target)).toEqual([`/v2/invoices/${UUID}/files?file_type=pdf&team=team_a`, `/v2/invoices/income/${UUID}?team=team_a`, '/bucket/a.pdf?signature=s']);
    expect(heard.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${testKey}`, `Bearer ${testKey}`, undefined]);
  });

  it('on gigstack\'s own hosts are asked for with the key', async () => {
    const { ask, heard } = gigstack({ files: { xml: 'https://storage.gigstack.io/a.xml' }, storage: () => new Response(XML) });
    const answer = await ask(`/_gs/files/${UUID}/xml`);
    expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(await answer.text()).toBe(XML);
    expect(heard[2]?.headers.authorization).toBe(`Bearer ${testKey}`);
  });

  it.each([
    ['pdf', base64(PDF), PDF],
    ['pdf', `data:application/pdf;base64,${base64(PDF)}`, PDF],
    ['xml', base64(XML), XML],
    ['xml', `data:application/xml;charset=utf-8,${encodeURIComponent(XML)}`, XML],
    ['xml', XML, XML],
    ['xml', `\uFEFF${XML}`, `\uFEFF${XML}`],
  ])('may come inside of the answer (%s %#)', async (type, file, expected) => {
    const { ask, heard } = gigstack({ files: { [type]: file } });
    const bytes = await (await ask(`/_gs/files/${UUID}/${type}`)).arrayBuffer();
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(expected);
    expect(heard).toHaveLength(2);
  });

  it.each([
    [{ series: 'A', folio_number: 7 }, 'A-7.pdf'],
    [{ series: 'A' }, 'A.pdf'],
    [{ folio_number: '12' }, '12.pdf'],
    [{ series: '../../etc', folio_number: 'x"; filename="a.exe' }, '-etc-x-filename-a-exe.pdf'],
    [{ series: 'ÑÑ\r\nset-cookie: a=b', folio_number: null }, '-set-cookie-a-b.pdf'],
    [{}, `${UUID}.pdf`],
    [null, `${UUID}.pdf`],
  ])('have a safe name: %o', async (invoice, name) => {
    const { ask } = gigstack({ files: { pdf: base64(PDF) }, invoice });
    expect((await ask(`/_gs/files/${UUID}/pdf`)).headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
  });

  it('are named by their id when the invoice cannot be read', async () => {
    const { ask } = setUp({
      reply: ({ url }) => {
        if (url.includes('/files')) return Response.json({ data: { pdf: base64(PDF) } });
        throw new TypeError('fetch failed');
      },
    });
    expect((await ask(`/_gs/files/${UUID}/pdf`)).headers.get('content-disposition')).toBe(`attachment; filename="${UUID}.pdf"`);
  });

  it('are of the team that is named', async () => {
    const { ask, heard } = setUp({ authorize: () => ({ user: 'x', teams: ['team_a', 'team_b'] }), reply: () => Response.json({ data: { pdf: base64(PDF) } }) });
    expect((await ask(`/_gs/files/${UUID}/pdf?team=team_b`)).status).toBe(200);
    expect(heard.every(({ target }) => target.endsWith('team=team_b'))).toBe(true);
  });

  it('are streamed, not gathered', async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const slow = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
    const { ask } = gigstack({ files: { pdf: 'https://storage.googleapis.com/a.pdf' }, storage: () => new Response(slow) });
    for (const char of PDF) send?.enqueue(new TextEncoder().encode(char));
    const answer = await ask(`/_gs/files/${UUID}/pdf`);
    const reader = answer.body?.getReader();
    let text = '';
    while (text.length < PDF.length) text += new TextDecoder().decode((await reader?.read())?.value);
    expect(text).toBe(PDF);
    await reader?.cancel();
  });
});

describe('a file that is not to be had', () => {
  it.each(['http://169.254.169.254/latest', 'https://evil.example/a.pdf', 'http://storage.gigstack.io/a.pdf', 'file:///etc/passwd'])('at %s is not fetched', async (pdf) => {
    const { ask, heard } = gigstack({ files: { pdf } });
    expect(await errorOf(await ask(`/_gs/files/${UUID}/pdf`))).toEqual([502, 'file_refused']);
    expect(heard).toHaveLength(2);
  });

  it('behind a redirect is not followed', async () => {
    const { ask, heard } = gigstack({
      files: { pdf: 'https://storage.googleapis.com/a.pdf' },
      storage: () => new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } }),
    });
    expect(await errorOf(await ask(`/_gs/files/${UUID}/pdf`))).toEqual([502, 'upstream_invalid']);
    expect(heard).toHaveLength(3);
  });

  it('because the storage answers with a page is not passed off as one', async () => {
    const at = 'https://storage.googleapis.com/a';
    const { ask } = gigstack({ files: { pdf: at, xml: at }, storage: () => new Response('<!doctype html><script>alert(1)</script>') });
    expect(await errorOf(await ask(`/_gs/files/${UUID}/pdf`))).toEqual([502, 'upstream_invalid']);
    expect(await errorOf(await ask(`/_gs/files/${UUID}/xml`))).toEqual([502, 'upstream_invalid']);
  });

  it.each([{}, { pdf: null }, { pdf: '' }, { pdf: 7 }, null, { pdf: 'not base64!' }, { pdf: 'data:application/pdf;base64,!!' }])('because the API has none (%o) says so', async (files) => {
    expect(await errorOf(await gigstack({ files }).ask(`/_gs/files/${UUID}/pdf`))).toEqual([404, 'file_not_found']);
  });

  it('because the storage lost it says so', async () => {
    const { ask } = gigstack({ files: { pdf: 'https://storage.googleapis.com/a.pdf' }, storage: () => new Response('<Error/>', { status: 404 }) });
    expect(await errorOf(await ask(`/_gs/files/${UUID}/pdf`))).toEqual([404, 'file_not_found']);
  });

  it('because it is a draft speaks of stamping', async () => {
    const { ask } = setUp({ reply: () => Response.json({ success: false, error: { code: 'resource_not_found', message: 'no' } }, { status: 404 }) });
    const answer = await ask('/_gs/files/abc123def456/pdf');
    expect(await answer.clone().text()).toContain('stamped');
    expect(await errorOf(answer)).toEqual([404, 'file_not_found']);
  });

  it('because the host did not list the route is not looked for', async () => {
    const { ask, heard } = setUp({ endpoints: [clients.list, income.get] });
    expect(await errorOf(await ask(`/_gs/files/${UUID}/pdf`))).toEqual([404, 'route_not_found']);
    expect(heard).toEqual([]);
  });

  it('because the session may not is not looked for', async () => {
    const { ask, heard } = setUp({ authorize: () => ({ user: 'x', teams: ['team_a'], can: ({ endpoint }) => endpoint !== 'invoices.files' }) });
    expect(await errorOf(await ask(`/_gs/files/${UUID}/pdf`))).toEqual([403, 'forbidden']);
    expect(heard).toEqual([]);
  });
});
