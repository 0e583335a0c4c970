import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../run/paths.mjs';

/** The TypeScript examples of one page, each a file of its own as a reader would copy it. */
function blocksOf(path) {
  const page = basename(path);
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gm)].map(([, extension, code], index) => ({ page, file: `${page.replace('.mdx', '')}-${index + 1}.${extension}`, code }));
}

const pagesIn = (...folder) => readdirSync(join(root, ...folder), { recursive: true }).filter((name) => name.endsWith('.mdx')).map((name) => join(root, ...folder, name));

/** The examples of every guide. */
export const codeBlocks = () => pagesIn('.storybook', 'guides').flatMap(blocksOf);

/** The examples of the pages of elements that begin with what they import; what they are given (an order, a payment) is the reader's. */
export const elementBlocks = () =>
  readdirSync(join(root, 'packages'))
    .flatMap((name) => pagesIn('packages', name, 'src'))
    .flatMap(blocksOf)
    .filter(({ code }) => /^import /m.test(code));
