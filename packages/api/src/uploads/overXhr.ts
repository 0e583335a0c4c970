import type { SendForm } from './Upload.js';

/** Sends over `XMLHttpRequest`, the only way by which every browser tells how far a body has got; answers and fails as `fetch` does. */
export const overXhr: SendForm = (url, { method = 'GET', headers, body, signal }, onProgress) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = 'arraybuffer';
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onProgress({ loaded, total });
    request.onload = () => resolve(answerOf(request, url));
    request.onerror = () => reject(new TypeError('The upload failed.'));
    request.onabort = () => reject(new DOMException('The upload was aborted.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body as FormData);
  });

const BODILESS = [204, 205, 304];

function answerOf(request: XMLHttpRequest, url: string): Response {
  const { status, responseURL } = request;
  // It follows redirects unasked: an answer from another address is the redirect that `fetch` would have shown.
  if (responseURL !== '' && responseURL !== new URL(url, document.baseURI).href) return new Response(null, { status: 302 });
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split(/[\r\n]+/)) {
    const [name = '', ...value] = line.split(': ');
    if (name !== '') headers.append(name, value.join(': '));
  }
  return new Response(BODILESS.includes(status) ? null : (request.response as ArrayBuffer), { status, headers });
}
