import { unitKeysCommon } from '@gigstack-ui/sat-catalogs';
import { foldText } from './foldText.js';

/** Short names people write in a column of units. */
const SHORT: Readonly<Record<string, string>> = { pza: 'H87', pz: 'H87', pieza: 'H87', servicio: 'E48', serv: 'E48', kg: 'KGM', g: 'GRM', lt: 'LTR', l: 'LTR', m: 'MTR', m2: 'MTK', m3: 'MTQ', hr: 'HUR', h: 'HUR' };

/** The unit a text means: a key of c_ClaveUnidad, or the name of a common one, in singular or plural. */
export function unitOf(text: string): string | undefined {
  if (/^[A-Z0-9]{2,3}$/.test(text)) return text;
  const name = foldText(text);
  const singular = name.replace(/e?s$/, '');
  const common = unitKeysCommon.find((unit) => [name, singular, name.replace(/s$/, '')].includes(foldText(unit.name)));
  return common?.code ?? SHORT[name] ?? SHORT[name.replace(/s$/, '')];
}
