import { afterEach, describe, expect, it, vi } from 'vitest';
import { overXhr } from './overXhr.js';

/** As much of a browser's XMLHttpRequest as an upload uses; `made` is the last one. */
class Request {
  static made: Request;
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  readonly sent: Record<string, string> = {};
  responseType = '';
  status = 0;
  responseURL = '';
  response: ArrayBuffer | null = null;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  opened = '';

  constructor() {
    Request.made = this;
  }

  open(method: string, url: string): void {
    this.opened = `${method} ${url}`;
  }

  setRequestHeader(name: string, value: string): void {
    this.sent[name] = value;
  }

  getAllResponseHeaders(): string {
    return 'content-type: application/json\r\nx-note: a: b\r\n';
  }

  send(): void {}

  abort(): void {
    this.onabort?.();
  }

  answer(status: number, text: string, responseURL = url): void {
    Object.assign(this, { status, responseURL, response: new TextEncoder().encode(text).buffer });
    this.onload?.();
  }
}

const url = 'http://shop.test/api/clients/csf';

function send(signal?: AbortSignal) {
  vi.stubGlobal('XMLHttpRequest', Request);
  vi.stubGlobal('document', { baseURI: 'http://shop.test/' });
  const seen: unknown[] = [];
  const answer = overXhr(url, { method: 'POST', headers: { 'x-gigstack-ui': '1' }, body: new FormData(), ...(signal && { signal }) }, (progress) => seen.push(progress));
  return { answer, seen, request: Request.made };
}

afterEach(() => vi.unstubAllGlobals());

describe('an upload over XMLHttpRequest', () => {
  it('tells how far it has got, and answers as fetch does', async () => {
    const { answer, seen, request } = send();
    expect([request.opened, request.sent]).toEqual([`POST ${url}`, { 'x-gigstack-ui': '1' }]);
    request.upload.onprogress?.({ loaded: 10, total: 40 });
    request.upload.onprogress?.({ loaded: 40, total: 40 });
    request.answer(201, '{"data":{}}');
    const response = await answer;
    expect(seen).toEqual([{ loaded: 10, total: 40 }, { loaded: 40, total: 40 }]);
    expect([response.status, response.headers.get('x-note'), await response.json()]).toEqual([201, 'a: b', { data: {} }]);
  });

  it('may have nothing in its answer', async () => {
    const { answer, request } = send();
    request.answer(204, '');
    expect([(await answer).status, (await answer).body]).toEqual([204, null]);
  });

  it('that was led elsewhere is the redirect that fetch would have shown', async () => {
    const { answer, request } = send();
    request.answer(200, '<html>', 'http://elsewhere.test/');
    expect((await answer).status).toBe(302);
  });

  it('fails as fetch does when the line breaks', async () => {
    const { answer, request } = send();
    request.onerror?.();
    await expect(answer).rejects.toThrow(TypeError);
  });

  it('ends when its caller gives up', async () => {
    const leave = new AbortController();
    const { answer } = send(leave.signal);
    leave.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});
