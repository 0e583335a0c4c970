import { run, stayUp } from './exec.mjs';

const server = ['apps/playground/server/main.ts'];

/** Builds the playground and serves it with proxy and emulator until it is stopped. */
export async function demo(args) {
  // A wrong key is told before a minute goes into a build.
  if (!run('tsx', [...server, '--check', ...args])) return 1;
  if (!run('vite', ['build', 'apps/playground', '--logLevel', 'warn'])) return 1;
  return stayUp('tsx', [...server, ...args]);
}
