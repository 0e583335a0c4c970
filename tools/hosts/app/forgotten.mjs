import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const areas = ['clients', 'invoices', 'payments', 'pickers', 'portal', 'ui'];
/** The umbrella's provider holds these two; icons stand in the parts. */
const held = /^(GigstackUIProvider|\w*Icon)$/;

const isComponent = (value) => typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value);

/** The components a customer can import that stand on no page of this host. */
export async function forgotten() {
  const here = dirname(fileURLToPath(import.meta.url));
  const written = readdirSync(here).filter((file) => file.endsWith('.tsx')).map((file) => readFileSync(join(here, file), 'utf8')).join('\n');
  const entries = await Promise.all(areas.map(async (area) => Object.entries(await import(`@gigstack-ui/react/${area}`))));
  const components = entries.flat().filter(([name, value]) => /^[A-Z][a-z]/.test(name) && isComponent(value) && !held.test(name));
  return components.map(([name]) => name).filter((name) => !new RegExp(`<${name}\\b`).test(written));
}
