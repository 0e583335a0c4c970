import { states } from './data/states.js';
import { stateOfZip } from './stateOfZip.js';

/** Name of the Mexican state that a five-digit postal code lies in, or undefined when no state has it. */
export function stateNameOf(zip: string): string | undefined {
  const state = stateOfZip(zip);
  return states.find(({ code, country }) => country === 'MEX' && code === state)?.name;
}
