import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const OURS = /import\s*\{([^}]*)\}\s*from\s*(["'])(@gigstack-ui\/([\w-]+))((?:\/[\w-]+)*)\2;?/g;

/**
 * Points the imports of built code at the files that define what they name, past the entry that lists everything. A bundler that splits code
 * puts whatever any part needs from one entry into the chunk that loads first; past the entry each part brings its own.
 */
export function directImports(code, packagesFolder) {
  return code.replace(OURS, (statement, names, quote, pkg, folder, entry) => {
    const files = entryFiles(join(packagesFolder, folder), `.${entry}`);
    const groups = new Map();
    for (const part of names.split(',').map((text) => text.trim()).filter(Boolean)) {
      const [name, alias = name] = part.split(/\s+as\s+/);
      const found = files.get(name);
      const from = found ? `${pkg}/internal/${found.file}` : `${pkg}${entry}`;
      const written = found && found.name !== alias ? `${found.name} as ${alias}` : found || name === alias ? alias : `${name} as ${alias}`;
      groups.set(from, [...(groups.get(from) ?? []), written]);
    }
    const lines = statement.split('\n').length - 1;
    // On the lines it had, so that source maps stay true.
    return [...groups].map(([from, list]) => `import { ${list.join(', ')} } from ${quote}${from}${quote};`).join(' ') + '\n'.repeat(lines);
  });
}

const known = new Map();

/** The names an entry passes on, each with the file that has it and its name there. */
function entryFiles(folder, entry) {
  const key = `${folder} ${entry}`;
  if (!known.has(key)) known.set(key, readEntry(folder, entry));
  return known.get(key);
}

function readEntry(folder, entry) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const source = exports[entry];
  if (typeof source !== 'string' || !existsSync(join(folder, source))) return new Map();
  const place = dirname(join(folder, source));
  const names = new Map();
  for (const [, list, path] of readFileSync(join(folder, source), 'utf8').matchAll(/export\s*\{([^}]*)\}\s*from\s*['"](\.[^'"]+)['"]/g)) {
    const file = relative(join(folder, 'src'), join(place, path)).replaceAll('\\', '/');
    for (const part of list.split(',').map((text) => text.trim()).filter((text) => text && !text.startsWith('type '))) {
      const [name, alias = name] = part.split(/\s+as\s+/);
      names.set(alias, { name, file });
    }
  }
  return names;
}
