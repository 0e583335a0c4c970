import type { FindingCode } from '@gigstack-ui/cfdi';
import { findingMessages, type FindingTexts } from '@gigstack-ui/cfdi/messages';
import { defineMessages } from '@gigstack-ui/ui';

type FlatTexts = Readonly<Record<`${FindingCode}.${'title' | 'fix'}`, string>>;

/** The words of every finding, under the namespace `findings` and keys like `CFDI40105.fix`, so that a host can replace them too. */
export const findingTexts = defineMessages('findings', { 'es-MX': flat(findingMessages['es-MX']), en: flat(findingMessages.en) });

function flat(texts: FindingTexts): FlatTexts {
  const entries = Object.entries(texts).flatMap(([code, { title, fix }]) => [
    [`${code}.title`, title],
    [`${code}.fix`, fix],
  ]);
  return Object.fromEntries(entries) as FlatTexts;
}
