import { spawn, spawnSync } from 'node:child_process';
import { childEnv, root } from './paths.mjs';

const onWindows = process.platform === 'win32';

/** Runs a command to its end and returns whether it succeeded; a child killed by a signal has no status and is a failure. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...childEnv, ...env }, shell: onWindows });
  return status === 0;
}

/** The same while others run. With `quiet`, what it says is kept and returned. */
export function runBeside(command, args, env, quiet) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...childEnv, ...env }, shell: onWindows });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ succeeded: false, output: `${command} could not start: ${error.message}\n` }));
    child.on('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}

/** Runs a command that stays up, hands it the signals we get, and resolves with its exit code. */
export function stayUp(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...childEnv, ...env }, shell: onWindows });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      process.stderr.write(`${command} could not start: ${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 0 : 1)));
  });
}
