import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A zip file that grows file by file. */
export interface Archive {
  /** Adds a file; a name that is taken gets a number. */
  readonly add: (name: string, content: Uint8Array) => void;
  /** Closes the archive and gives it back whole. */
  readonly finish: () => Blob;
}

/** PDFs are compressed already. */
const STORED = /\.(?:pdf|zip|png|jpe?g)$/i;

/** Starts an archive in memory, without a worker: a policy that allows only the host's own scripts has no place for one made on the fly. */
export function createArchive(): Archive {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const names = new Set<string>();
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    // fflate gives memory of its own, never shared.
    chunks.push(chunk);
  });

  return {
    add(name, content) {
      const file = STORED.test(name) ? new ZipPassThrough(free(name)) : new ZipDeflate(free(name), { level: 6 });
      zip.add(file);
      file.push(content, true);
    },
    finish() {
      zip.end();
      if (failure) throw failure;
      return new Blob(chunks, { type: 'application/zip' });
    },
  };

  function free(name: string): string {
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let candidate = name;
    for (let count = 2; names.has(candidate.toLowerCase()); count += 1) candidate = `${stem} (${count})${extension}`;
    names.add(candidate.toLowerCase());
    return candidate;
  }
}
