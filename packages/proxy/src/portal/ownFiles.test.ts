import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/setUp.js';
import { setUpPortal, twoCustomers } from '../testing/setUpPortal.js';

const id = '11111111-2222-4333-8444-555555555555';
const address = 'https://storage.googleapis.com/gigstack/a.xml';

/** An API with one invoice, of somebody, whose file comes piece by piece as the test lets it. */
async function oneInvoice(owner: 'ours' | 'theirs') {
  const { ours, theirs } = await twoCustomers();
  const asked: string[] = [];
  let file: ReadableStreamDefaultController<Uint8Array> | undefined;
  let cancelled = false;
  const { ask } = setUpPortal({
    fetch: (request) => {
      const { pathname, host } = new URL(request.url);
      asked.push(host === 'emulator.test' ? pathname.replace('/v2', '') : host);
      if (host !== 'emulator.test') {
        const body = new ReadableStream<Uint8Array>({ start: (controller) => void (file = controller), cancel: () => void (cancelled = true) });
        return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/xml' } }));
      }
      const data = pathname.endsWith('/files') ? { xml: address } : { uuid: id, client: { id: owner === 'ours' ? ours.id : theirs.id }, series: 'A', folio_number: 7 };
      return Promise.resolve(Response.json({ message: 'ok', data }));
    },
  });
  const write = (text: string) => file?.enqueue(new TextEncoder().encode(text));
  return { asked, write, close: () => file?.close(), isCancelled: () => cancelled, opened: () => file !== undefined, download: () => ask(ours.session, `/_gs/files/${id}/xml`) };
}

describe('a file of an invoice', () => {
  it('is on its way to the customer before it has all come, once it has been seen whose it is', async () => {
    const { asked, write, close, opened, download } = await oneInvoice('ours');
    const answering = download();
    await expect.poll(opened).toBe(true);
    expect(asked[0]).toBe(`/invoices/income/${id}`);
    expect(asked.at(-1)).toBe('storage.googleapis.com');
    write('<?xml version="1.0"?><cfdi:Comprobante>');
    const answer = await answering;
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    let text = '';
    const decoder = new TextDecoder();
    text += decoder.decode((await reader.read()).value);
    // Nothing more has been sent yet, and the customer already has this.
    expect(text).toContain('<cfdi:Comprobante>');
    write('</cfdi:Comprobante>');
    close();
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += decoder.decode(part.value);
    expect(text).toBe('<?xml version="1.0"?><cfdi:Comprobante></cfdi:Comprobante>');
  });

  it('is not even looked for when the invoice is somebody else’s', async () => {
    const { asked, download } = await oneInvoice('theirs');
    expect(await errorOf(await download())).toEqual([404, 'resource_not_found']);
    expect(asked).toEqual([`/invoices/income/${id}`]);
  });

  it('stops coming when the customer leaves', async () => {
    const { write, opened, isCancelled, download } = await oneInvoice('ours');
    const answering = download();
    await expect.poll(opened).toBe(true);
    write('<?xml version="1.0"?><cfdi:Comprobante>');
    await (await answering).body?.cancel();
    await expect.poll(isCancelled).toBe(true);
  });
});
