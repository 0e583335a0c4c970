import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createArchive } from './createArchive.js';

it('holds every file under a name of its own', async () => {
  const archive = createArchive();
  archive.add('A-1.xml', strToU8('<a/>'.repeat(500)));
  archive.add('A-1.pdf', strToU8('%PDF-1'));
  archive.add('a-1.PDF', strToU8('%PDF-2'));
  const blob = archive.finish();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  expect(Object.keys(files)).toEqual(['A-1.xml', 'A-1.pdf', 'a-1 (2).PDF']);
  expect(strFromU8(files['A-1.xml'] ?? new Uint8Array())).toBe('<a/>'.repeat(500));
  expect(blob.size).toBeLessThan(1_000);
});

it('is a zip file even when it is empty', async () => {
  expect(unzipSync(new Uint8Array(await createArchive().finish().arrayBuffer()))).toEqual({});
});
