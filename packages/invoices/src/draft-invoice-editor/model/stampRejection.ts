import { GigstackError } from '@gigstack-ui/api';
import { satErrors } from '@gigstack-ui/cfdi/sat-errors';
import type { DraftInvoiceForm } from '../draftInvoiceForm.js';
import { toFormPath, type FormPath } from './formPath.js';

/** Why a stamp was refused, and the field that can mend it. */
export interface StampRejection {
  /** What the SAT's code means; undefined when the refusal is not of the SAT. */
  readonly explanation: ReturnType<typeof satErrors.explain>;
  /** The API's own words. */
  readonly message: string;
  readonly path: FormPath;
}

/** Reads the refusal of a stamp of this form. */
export function stampRejection(error: unknown, form: DraftInvoiceForm): StampRejection {
  const refusal = error instanceof GigstackError ? error : undefined;
  const message = refusal?.text ?? '';
  const explanation = satErrors.explain({ code: refusal?.code, text: [message, detailText(refusal?.details)].join(' ') });
  const field = refusal?.fields[0]?.path;
  return { explanation, message, path: toFormPath(field ?? explanation?.path ?? '', form) };
}

function detailText(details: unknown): string {
  return typeof details === 'string' ? details : details === undefined ? '' : JSON.stringify(details);
}
