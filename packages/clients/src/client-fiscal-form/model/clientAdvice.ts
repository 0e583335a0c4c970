import { legalName } from '@gigstack-ui/cfdi';
import type { ClientForm } from './ClientForm.js';
import type { Taxpayer } from './taxpayer.js';

/** What deserves a look and blocks nothing; `fix` is what to put there instead. */
export interface ClientAdvice {
  /** The RFC does not carry the check digit the rule gives, or begins with a word SAT avoids: some real ones are so. */
  readonly rfc?: { readonly fix?: string | undefined };
  /** A company's name that ends with its kind of company, which SAT keeps apart from the name. */
  readonly suffix?: { readonly fix: string; readonly dropped: string };
}

/** Suggestions for what is typed; a suggestion that was declined for this very text is not made again. */
export function clientAdvice({ legal_name, keep_full_legal_name }: Pick<ClientForm, 'legal_name' | 'keep_full_legal_name'>, { rfc, person, kind }: Taxpayer, declined: ReadonlySet<string>): ClientAdvice {
  const name = legalName.normalize(legal_name);
  const short = kind === 'own' && person !== 'fisica' && !keep_full_legal_name && !declined.has(name) ? legalName.withoutSuffix(name) : undefined;
  const doubtful = rfc.valid && rfc.warnings.length > 0 && !declined.has(rfc.rfc);
  return {
    ...(doubtful && { rfc: { fix: rfc.suggestion } }),
    ...(short !== undefined && { suffix: { fix: short, dropped: name.slice(short.length) } }),
  };
}
