import { build } from 'esbuild';

/** The worker's entry and all it imports as one script that any server can hand out. */
export async function workerScript(entry) {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', target: 'es2022', minify: true, write: false, legalComments: 'none' });
  return outputFiles[0].text;
}
