import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The slots that the sources of a folder give classes to, in order: every `slotClass('name', …)`, in both of its words when it chooses. */
export function usedSlots(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx') && !/\.(test|stories)\./.test(file));
  const used = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/slotClass\(([^,)]+)[,)]/g)].flatMap(([, slot = '']) => [...slot.matchAll(/(?<!=== )'([\w-]+)'/g)].map(([, name = '']) => name)),
  );
  return [...new Set(used)].sort();
}
