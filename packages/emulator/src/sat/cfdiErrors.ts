import { satErrors } from '@gigstack-ui/cfdi/sat-errors';
import { satErrorTextsEn } from '@gigstack-ui/cfdi/sat-errors/en';

/** An entry of the catalogue of CFDI errors: description in Spanish, the rest in English, as the API has them. */
export interface CfdiErrorEntry {
  code: string;
  description: string;
  explanation: string;
  solution: string;
  type: 'invoice' | 'receiver' | 'sender' | 'unknown';
}

/** The SAT's matrix of errors and the providers' own, by code. */
export const cfdiErrors: readonly CfdiErrorEntry[] = Object.entries(satErrorTextsEn).map(([code, { title, fix }]) => {
  const { title: description, path } = satErrors.explain({ code });
  return { code, description, explanation: title, solution: fix, type: culpritOf(path) };
});

function culpritOf(path: string): CfdiErrorEntry['type'] {
  if (path.startsWith('client')) return 'receiver';
  if (path.startsWith('issuer')) return 'sender';
  return path === 'general' ? 'unknown' : 'invoice';
}
