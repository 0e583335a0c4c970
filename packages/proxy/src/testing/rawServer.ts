import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { toNodeHandler } from '../node/toNodeHandler.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Serves a handler on a port of the loopback until the test ends; `before` is what a framework does in front. */
export async function serve(handler: (request: Request) => Promise<Response>, before: (incoming: IncomingMessage) => Promise<void> = () => Promise.resolve()): Promise<number> {
  const listener = toNodeHandler(handler);
  const server = createServer((incoming, outgoing) => void before(incoming).then(() => listener(incoming, outgoing)));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Sends bytes as they are, as no client library would, and resolves with everything that comes back. */
export function raw(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
