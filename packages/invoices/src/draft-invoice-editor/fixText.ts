import type { FindingFix } from '@gigstack-ui/cfdi';
import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from '../messages/later.es-MX.js';

/** The button of a fix says what will happen: what is taken away, or the value that is put in. */
export function fixText({ value }: FindingFix, texts: Wording<typeof esMX>): string {
  if (value === undefined) return texts.fixRemove;
  return typeof value === 'string' || typeof value === 'number' ? texts.fixUse(String(value)) : texts.fixApply;
}
