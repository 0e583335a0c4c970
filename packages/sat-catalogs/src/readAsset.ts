import { CatalogError } from './CatalogError.js';

/** The little of each runtime that reading one text needs; declared here so that the package asks for no runtime's types. */
interface Runtime {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  readonly fetch?: (url: string) => Promise<{ readonly ok: boolean; text(): Promise<string> }>;
}

interface NodeFiles {
  readFile(path: string, encoding: 'utf8'): Promise<string>;
}

interface NodeUrls {
  fileURLToPath(url: string): string;
}

/** The text of an asset: a file in Node (a file: URL or a path), a request elsewhere. Throws CatalogError. */
export async function readAsset(from: string): Promise<string> {
  const { process, fetch } = globalThis as Runtime;
  // Node modules are asked for at run time, so that no bundler for the browser finds one in its way.
  const builtin = (name: string) => process?.getBuiltinModule?.(name);
  const files = builtin('node:fs/promises') as NodeFiles | undefined;
  if (files && !/^(?!file:)[a-z][a-z\d+.-]+:/i.test(from)) {
    const path = from.startsWith('file:') ? (builtin('node:url') as NodeUrls).fileURLToPath(from) : from;
    return files.readFile(path, 'utf8').catch((cause: unknown) => {
      throw new CatalogError('not_found', { cause });
    });
  }
  if (!fetch || from.startsWith('file:')) throw new CatalogError('no_loader');
  const response = await fetch(from).catch((cause: unknown) => {
    throw new CatalogError('not_found', { cause });
  });
  if (!response.ok) throw new CatalogError('not_found');
  return response.text();
}
