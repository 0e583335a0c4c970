import type { IvaChoice } from '../model/ivaChoice.js';
import { foldText } from './foldText.js';

const RATES: Readonly<Record<string, Exclude<IvaChoice, 'other'>>> = { '16': 'iva16', '0.16': 'iva16', '8': 'iva8', '0.08': 'iva8', '0': 'iva0' };

/** The IVA a text means: "16%", "IVA 8", "0.16", "exento", "no objeto". */
export function ivaOf(text: string): Exclude<IvaChoice, 'other'> | undefined {
  const word = foldText(text);
  if (/exent|exempt/.test(word)) return 'exempt';
  if (/^(no|sin iva|no objeto|ninguno|none|n a)$/.test(word)) return 'none';
  const [number] = /^(?:iva|vat)?\s*(?:de(?:l)?\s*)?(\d+(?:\.\d+)?)\s*%?$/i.exec(text.trim())?.slice(1) ?? [];
  return number === undefined ? undefined : RATES[String(Number(number))];
}
