import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';

const folder = join(root, '.storybook', 'guides');

/** The TypeScript examples of every guide, each a file of its own as a reader would copy it. */
export function codeBlocks() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [...text.matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gm)].map(([, extension, code], index) => ({ guide: name, file: `${name.replace('.mdx', '')}-${index + 1}.${extension}`, code }));
    });
}
