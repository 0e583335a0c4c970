import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allEndpoints, matchEndpoint } from '../../packages/api/src/index.ts';
import { root } from '../run/paths.mjs';

const HOOK = /\buse[A-Z]\w+/g;
const VALUE = /\bcall\(\s*(\w+)\.(\w+)/g;
const ROUTE = /'(GET|POST|PUT|PATCH|DELETE)',\s*['"`](\/[^'"`\n]*)/g;

/** Every test file of the packages that run without a browser, with its text. */
function testFiles() {
  return readdirSync(join(root, 'packages'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.test\.tsx?$/.test(file.name) && !file.parentPath.includes('node_modules') && file.parentPath.includes('src'))
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }));
}

/** What a test's route leads to: `/clients/${id}?limit=5` is a client's, whatever its id. */
function endpointOf(method, written) {
  const [path] = written.replace(/\$\{[^}]*\}?/g, 'x').split('?');
  return matchEndpoint(allEndpoints, method, path)?.endpoint.id;
}

/** The test files that call each endpoint, by its id: by its hook, by its value or by its route. `hooks` names the hook of each. */
export function testsByEndpoint(hooks) {
  const ofHook = new Map([...hooks].map(([id, hook]) => [hook, id]));
  const found = new Map(allEndpoints.map(({ id }) => [id, new Set()]));
  for (const { path, text } of testFiles()) {
    const called = [
      ...(text.match(HOOK) ?? []).map((hook) => ofHook.get(hook)),
      ...[...text.matchAll(VALUE)].map(([, resource, action]) => `${resource}.${action}`),
      ...[...text.matchAll(ROUTE)].map(([, method, written]) => endpointOf(method, written)),
    ];
    for (const id of called) found.get(id)?.add(path);
  }
  return new Map([...found].map(([id, paths]) => [id, [...paths].sort()]));
}
