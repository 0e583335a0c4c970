import { GigstackError } from '@gigstack-ui/api';
import type { DraftInvoiceForm } from '../draftInvoiceForm.js';
import { toFormPath, type FormPath } from './formPath.js';

/** Why a stamp was refused, and the field that can mend it. */
export interface StampRejection {
  /** The SAT's own code (`CFDI40158`), which has words in `@gigstack-ui/cfdi/sat-errors`; undefined when the answer names none. */
  readonly code?: string | undefined;
  /** The API's own words, in the API's language. */
  readonly message: string;
  readonly path: FormPath;
}

/** Reads the refusal of a stamp of this form. */
export async function stampRejection(error: unknown, form: DraftInvoiceForm): Promise<StampRejection> {
  const refusal = error instanceof GigstackError ? error : undefined;
  const message = refusal?.text ?? '';
  const sat = await recognise(refusal?.code, `${message} ${detailText(refusal?.details)}`);
  return { code: sat?.code, message, path: toFormPath(refusal?.fields[0]?.path ?? sat?.path ?? 'general', form) };
}

/** The table of 139 rejections is only fetched by whoever meets one; without it the API's own words remain. */
async function recognise(code: string | undefined, text: string): Promise<{ code: string; path: string } | undefined> {
  try {
    const { satErrors } = await import('@gigstack-ui/cfdi/sat-errors');
    const { certain, ...sat } = satErrors.explain({ code, text });
    return sat.path === 'general' && !certain ? undefined : sat;
  } catch {
    return undefined;
  }
}

function detailText(details: unknown): string {
  return typeof details === 'string' ? details : details === undefined ? '' : JSON.stringify(details);
}
