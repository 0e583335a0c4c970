import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

type Plugin = Extract<NonNullable<InlineConfig['plugins']>[number], { name: string }>;

const name = 'virtual:slot-rows';
const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** The parts that carry `data-gs-slot`, and the files that render them. */
async function readSlots(): Promise<Record<string, string[]>> {
  const slots: Record<string, string[]> = {};
  const folders = (await readdir(packages)).map((folder) => `${folder}/src`);
  const files = (await Promise.all(folders.map(async (folder) => (await readdir(`${packages}${folder}`, { recursive: true })).map((file) => `${folder}/${file}`)))).flat();
  for (const file of files.filter((one) => one.endsWith('.tsx') && !/\.(test|stories)\.tsx$/.test(one)).sort()) {
    const text = await readFile(`${packages}${file}`, 'utf8');
    const found = [...text.matchAll(/data-gs-slot=(?:"([\w-]+)"|\{([^}]+)\})|slotClass\(([^)]*)\)/g)].flatMap(([, plain, chosen, called]) => (plain ? [plain] : [...(chosen ?? called?.split(',')[0] ?? '').matchAll(/'([\w-]+)'/g)].map(([, one = '']) => one)));
    for (const slot of new Set(found)) slots[slot] = [...(slots[slot] ?? []), file];
  }
  return slots;
}

/** Gives stories `import { slots } from 'virtual:slot-rows'`: which part is rendered where, read from the code when it is asked for. */
export function slotRows(): Plugin {
  return {
    name: 'gigstack:slot-rows',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      return id === `\0${name}` ? `export const slots = ${JSON.stringify(await readSlots())};` : undefined;
    },
  };
}
