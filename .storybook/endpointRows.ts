import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { InlineConfig } from 'vite';

type Plugin = Extract<NonNullable<InlineConfig['plugins']>[number], { name: string }>;

const name = 'virtual:endpoint-rows';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Gives stories `import { rows } from 'virtual:endpoint-rows'`: the table of endpoints, read from the code when it is asked for. */
export function endpointRows(): Plugin {
  return {
    name: 'gigstack:endpoint-rows',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/endpoints/print.mjs'], { cwd: root, maxBuffer: 4 * 1_048_576 });
      return `export const rows = ${stdout};`;
    },
  };
}
