/** The little of Node that finding a file needs; asked for at run time, so that other runtimes can load this module too. */
interface Runtime {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

interface NodeModule {
  createRequire(from: string): { resolve(id: string): string };
}

interface NodeFiles {
  readFile(path: string, encoding: 'utf8'): Promise<string>;
}

interface NodeUrls {
  fileURLToPath(url: string): string;
}

/** The text of a file of this package (`own`) or of one it depends on. Rejects where there is no file system or no such file. */
export async function readPackageFile(from: 'own' | 'pdfjs-dist', file: string): Promise<string> {
  const builtin = (name: string) => (globalThis as Runtime).process?.getBuiltinModule?.(name);
  const here = (import.meta as unknown as { readonly url: string }).url;
  const path =
    from === 'own'
      ? // Two folders up in the sources and in the built package alike.
        (builtin('node:url') as NodeUrls).fileURLToPath(`${here.slice(0, here.lastIndexOf('/'))}/../../${file}`)
      : (builtin('node:module') as NodeModule).createRequire(here).resolve(`${from}/${file}`);
  return (builtin('node:fs/promises') as NodeFiles).readFile(path, 'utf8');
}
