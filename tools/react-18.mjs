// Runs the React tests again on the other supported major: a copy of the tree whose catalog names React 18, so that every package and every
// library in it resolves to that one.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run/exec.mjs';
import { cache, root } from './run/paths.mjs';

const copy = join(cache, 'react-18');
const versions = { react: '18.3.1', 'react-dom': '18.3.1', "'@types/react'": '18.3.27', "'@types/react-dom'": '18.3.7' };

rmSync(copy, { recursive: true, force: true });
const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(root, file), join(copy, file));
}

const workspace = join(copy, 'pnpm-workspace.yaml');
writeFileSync(workspace, readFileSync(workspace, 'utf8').replace(/^( {2}('?[@a-z/-]+'?)): .*$/gm, (line, key, name) => (versions[name] ? `${key}: ${versions[name]}` : line)));

const installed = run('pnpm', ['--dir', copy, 'install', '--no-frozen-lockfile', '--prefer-offline']);
const passed = installed && run('pnpm', ['--dir', copy, 'exec', 'vitest', 'run', '--project', 'dom', '--reporter=default', '--reporter=./tools/testing/report.mjs']);
process.exitCode = passed ? 0 : 1;
