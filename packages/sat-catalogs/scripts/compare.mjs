// Writes to the terminal what changed between two folders of sources, ready for CATALOG_CHANGES.md:
//     node scripts/compare.mjs <old source folder> [<new source folder>]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogChanges, changelogSection } from './changelog.mjs';
import { rowsOf } from './rows-of.mjs';

const [before, after = join(dirname(fileURLToPath(import.meta.url)), '..', 'source')] = process.argv.slice(2);
if (before === undefined || !existsSync(before)) {
  process.stderr.write('Say which folder holds the older sources: node scripts/compare.mjs <old> [<new>]\n');
  process.exitCode = 1;
} else {
  const sections = readdirSync(after)
    .filter((name) => existsSync(join(before, name)))
    .map((name) => changelogSection(name.replace(/\.(json|tsv)$/, ''), catalogChanges(read(before, name), read(after, name))));
  process.stdout.write(sections.filter((text) => text !== '').join('\n') || 'No code was added, gone, expired or renamed.\n');
}

/** Rows with codes; files that are no list of codes have none. */
function read(folder, name) {
  const text = readFileSync(join(folder, name), 'utf8');
  if (name.endsWith('.tsv')) return name.startsWith('c_Clave') ? rowsOf(text).map(([code, title]) => ({ code, name: title })) : [];
  return (JSON.parse(text).rows ?? []).filter(({ code }) => code !== undefined);
}
