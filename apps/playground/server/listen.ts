import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { StartFailure } from './StartFailure.js';

const ATTEMPTS = 20;

/** Serves an app on the loopback interface, on the first free port from `port` up; resolves with the port it got. */
export async function listen(app: Hono, port: number): Promise<{ server: ServerType; port: number }> {
  const last = Math.min(port + ATTEMPTS, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    const server = createAdaptorServer({ fetch: app.fetch, hostname: '127.0.0.1' });
    if (await bind(server, candidate)) return { server, port: candidate };
  }
  throw new StartFailure(`No port from ${port} to ${last} is free. Choose another with PORT.`);
}

function bind(server: ServerType, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error.code === 'EACCES' ? new StartFailure(`Port ${port} may not be used by this account. Choose another with PORT.`) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}
