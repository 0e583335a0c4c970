import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundle } from '../tools/build-styles.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What a host's own build makes: the script of a page below `e2e/host`, and the stylesheet of a package of ours. Built on first need, once. */
export function hostBundle(entry: string, styles: string): () => Promise<{ script: string; styles: string }> {
  let files: Promise<{ script: string; styles: string }> | undefined;
  return () => (files ??= buildFiles(path(`./host/${entry}`), path(`../packages/${styles}`)));
}

async function buildFiles(entry: string, styles: string): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  });
  return { script: outputFiles[0]?.text ?? '', styles: await bundle(styles) };
}
