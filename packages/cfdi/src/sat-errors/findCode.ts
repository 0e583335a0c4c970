import { satErrorRows } from '../data/satErrorRows.js';

const known = new Set(satErrorRows.map(([code]) => code));

/** Stable codes other providers give instead of SAT's. */
const aliases: Readonly<Record<string, string>> = {
  tax_id_not_found: 'CFDI40143',
  legal_name_mismatch: 'CFDI40145',
  tax_address_zip_mismatch: 'CFDI40148',
  tax_system_not_allowed_for_tax_id: 'CFDI40158',
};

/** The code of the table that a code or a sentence names, or undefined. */
export function findCode(code: string | undefined, text: string): string | undefined {
  return (code === undefined ? undefined : (exactCode(code.trim()) ?? codeIn(code))) ?? codeIn(text);
}

function exactCode(code: string): string | undefined {
  const upper = code.toUpperCase();
  return [upper, `CFDI${upper}`].find((candidate) => known.has(candidate)) ?? aliases[code.toLowerCase()];
}

function codeIn(text: string): string | undefined {
  for (const [, digits] of text.matchAll(/CFDI[\s-]?(\d{5,6})\b/gi)) if (known.has(`CFDI${digits}`)) return `CFDI${digits}`;
  // Digits alone are a code only where a code stands, so that a postal code, an amount or an HTTP status in the sentence is not taken for one.
  const opening = /^\s*(?:error\s+|c[oó]digo\s+)?(\d{3,6})\s*[-:.]/i.exec(text)?.[1];
  return (opening === undefined ? undefined : exactCode(opening)) ?? Object.entries(aliases).find(([alias]) => text.toLowerCase().includes(alias))?.[1];
}
