import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { noteClientAddress } from '../clientAddress.js';
import { directOf, type Answer, type Handler } from '../DirectHandler.js';
import { Refusal } from '../Refusal.js';
import { refusalAnswer } from '../refusalAnswer.js';
import { isTextAnswer, textOf } from '../textAnswer.js';
import { readTarget } from './readTarget.js';

/** A request listener of Node; also what Express and Connect call a handler. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What frameworks in front leave on a request: the path before they cut it, and a body they have already read. */
type Handled = IncomingMessage & { readonly originalUrl?: string; readonly body?: unknown };

/**
 * Turns a `(Request) => Promise<Response>` into a listener of Node's http servers. Bodies are streamed both ways; a visitor
 * who leaves aborts the request. A body that a parser in front has read is written again as JSON. A portal's handler is quickest given as
 * it is, not wrapped.
 */
export function toNodeHandler(handler: Handler): NodeHandler {
  const direct = directOf(handler);
  return async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    try {
      const request = readRequest(incoming, direct ? undefined : gone.signal);
      await write(await answer(request, gone.signal), outgoing);
    } catch {
      // Either nobody listens any more, or the answer broke half way: cutting the line is the only way left to say so.
      if (outgoing.headersSent || gone.signal.aborted) outgoing.destroy();
      else outgoing.writeHead(500).end();
    }
  };

  function answer(request: Request | undefined, signal: AbortSignal): Answer | Promise<Answer> {
    if (!request) return refusalAnswer(unreadable());
    return direct ? direct(request, signal) : handler(request);
  }
}

function readRequest(incoming: Handled, signal: AbortSignal | undefined): Request | undefined {
  const encrypted = 'encrypted' in incoming.socket && incoming.socket.encrypted === true;
  const url = readTarget(incoming.originalUrl ?? incoming.url ?? '', incoming.headers.host, encrypted);
  const method = incoming.method ?? 'GET';
  if (!url || /^(?:CONNECT|TRACE|TRACK)$/i.test(method)) return undefined;
  const headers: [string, string][] = [];
  const { rawHeaders } = incoming;
  for (let at = 0; at < rawHeaders.length; at += 2) headers.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']);
  const init: RequestInit & { duplex: 'half' } = { method, headers, duplex: 'half' };
  if (signal) init.signal = signal;
  if (method !== 'GET' && method !== 'HEAD') init.body = readBody(incoming);
  const request = new Request(url, init);
  noteClientAddress(request, incoming.socket.remoteAddress);
  return request;
}

function unreadable(): Refusal {
  return new Refusal(400, 'invalid_path', 'The address of this request has parts that no route here has.');
}

function readBody(incoming: Handled): BodyInit {
  if (incoming.readableEnded && incoming.body !== undefined) return JSON.stringify(incoming.body);
  return Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
}

async function write(answer: Answer, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = answer.status;
  if (isTextAnswer(answer)) {
    for (const name in answer.headers) outgoing.setHeader(name, answer.headers[name] ?? '');
    outgoing.end(answer.text);
    return;
  }
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  const text = textOf(answer);
  if (text !== undefined || !answer.body) {
    outgoing.end(text);
    return;
  }
  await pour(answer.body, outgoing);
}

/** Chunk by chunk, no faster than the visitor reads; Node's own pipeline between the two kinds of stream costs as much as the rest of the proxy. */
async function pour(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = body.getReader();
  outgoing.once('close', () => void reader.cancel().catch(() => undefined));
  for (;;) {
    const { done, value } = await reader.read();
    if (done || outgoing.destroyed) break;
    if (!outgoing.write(value)) await drained(outgoing);
  }
  outgoing.end();
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      outgoing.off('drain', go).off('close', go);
      resolve();
    };
    outgoing.on('drain', go).on('close', go);
  });
}
