import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts a script beside this one in a process of its own; resolves with its first message and a way to ask it again. */
export async function start(script, ...args) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, { execArgv: ['--import', 'tsx', '--expose-gc'] });
  const stopped = new Promise((_, reject) => child.once('exit', () => reject(new Error(`${script} stopped.`))));
  stopped.catch(() => undefined);
  const next = () => Promise.race([new Promise((resolve) => child.once('message', resolve)), stopped]);
  const ask = (question) => {
    const answer = next();
    child.send(question);
    return answer;
  };
  return { ready: await next(), ask, stop: () => child.send('stop') };
}
