import { taxRegimes } from '@gigstack-ui/sat-catalogs';
import { readDate } from './readDate.js';
import { squeeze } from './Squeezed.js';

/** A régimen of the Constancia; `code` is absent when the catalog has none by that name. Dates are YYYY-MM-DD; `until` is set once it ended. */
export interface CsfRegime {
  readonly name: string;
  readonly code?: string;
  readonly since?: string;
  readonly until?: string;
}

/** The header of the table and the foot of a page that it may continue after. */
const headers = ['regimenfechainicio', 'pagina['];

const date = /\d{2}\/\d{2}\/\d{4}/g;

/** Reads the table of regímenes: a name may take several lines, with its dates beside any of them. */
export function regimesIn(lines: readonly string[]): readonly CsfRegime[] {
  const found: CsfRegime[] = [];
  let name = '';
  let dates: readonly string[] = [];
  const close = () => {
    if (name !== '' && dates.length > 0) {
      const [since, until] = dates.map(readDate);
      const code = codeOf(name);
      found.push({ name, ...(code === undefined ? {} : { code }), ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) });
    }
    name = '';
    dates = [];
  };
  for (const line of section(lines)) {
    const words = line.replace(date, ' ').replace(/\s+/g, ' ').trim();
    // A row is complete once its name is known and it has dates; what comes then belongs to the next.
    if (words !== '' && dates.length > 0 && codeOf(name) !== undefined) close();
    name = `${name} ${words}`.trim();
    dates = [...dates, ...(line.match(date) ?? [])];
  }
  close();
  return found;
}

/** The lines between the title of the table and the next section, without the header. */
function section(lines: readonly string[]): readonly string[] {
  const squeezed = lines.map(squeeze);
  const start = squeezed.findIndex((line) => line.startsWith('regimenes:'));
  if (start < 0) return [];
  const length = squeezed.slice(start + 1).findIndex((line) => /^(obligaciones:|susdatospersonales|actividadeseconomicas:)/.test(line));
  const body = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return body.filter((line) => !headers.some((header) => squeeze(line).startsWith(header)));
}

/** The Constancia says "Régimen de Sueldos y Salarios…" where the catalog says "Sueldos y Salarios…", so names are compared from their end. */
function codeOf(name: string): string | undefined {
  const wanted = bare(name);
  return taxRegimes.find((row) => wanted.endsWith(bare(row.name)))?.code;
}

function bare(name: string): string {
  return squeeze(name).replace(/^regimen(de(las|los|la|l)?)?/, '');
}
