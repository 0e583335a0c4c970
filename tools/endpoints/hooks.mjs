import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';

const folder = join(root, 'packages', 'hooks', 'src');
const FUNCTION = /^export function (\w+)[^]*?^}/gm;
const CALLED = /(?:call|recordQuery|listPages|searchPages|readEndpoint)(?:<[^(]*>)?\((?:client, )?(\w+)\.(\w+)/;

/** Every exported function of the hooks with its text. */
function functions() {
  const sources = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !/\.test(-d)?\./.test(name));
  return sources.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(FUNCTION)].map(([text, fn]) => ({ fn, text })));
}

/** The hook of each endpoint, by the endpoint's id, read from the code: what a hook calls, or what the options it reads with call. */
export function hooksByEndpoint() {
  const all = functions();
  const options = new Map(all.filter(({ fn }) => fn.endsWith('Query')).map(({ fn, text }) => [fn, CALLED.exec(text)]));
  const rows = all.filter(({ fn }) => /^use[A-Z]/.test(fn)).flatMap(({ fn, text }) => {
    const [, query] = /\b(\w+Query)\((?:useGigstack|client\b)/.exec(text) ?? [];
    const [, resource, action] = CALLED.exec(text) ?? options.get(query) ?? [];
    return resource === undefined ? [] : [[`${resource}.${action}`, fn]];
  });
  return new Map(rows);
}
