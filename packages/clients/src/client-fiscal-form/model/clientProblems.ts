import { GENERIC_RFC_THIRD_PARTY, type RfcProblem } from '@gigstack-ui/cfdi';
import type { ClientField, ClientForm } from './ClientForm.js';
import { isRequired, type ClientFieldSettings } from './FieldSettings.js';
import { isEmail } from './isEmail.js';
import { usualUse, type Taxpayer } from './taxpayer.js';

/** What keeps a field from being saved. `fix` is a value that would do. */
export type ClientProblem =
  | { readonly code: 'required' }
  | { readonly code: 'rfc'; readonly problem: Exclude<RfcProblem['code'], 'empty'>; readonly length: number; readonly fix?: string | undefined }
  /** EXT990101NI1 stands for a third party on a line, never for a receiver. */
  | { readonly code: 'third_party_rfc' }
  /** That name belongs to the generic RFC alone (CFDI40146). */
  | { readonly code: 'public_name' }
  | { readonly code: 'name_too_long' }
  /** The person cannot have that régimen (CFDI40158, CFDI40159). */
  | { readonly code: 'regime' }
  /** Régimen and person do not admit that use (CFDI40161). */
  | { readonly code: 'use'; readonly fix?: string | undefined }
  /** Five digits that some state has (CFDI40147). */
  | { readonly code: 'zip' }
  | { readonly code: 'email'; readonly email: string }
  | { readonly code: 'phone' }
  | { readonly code: 'metadata_key' };

/** The problems by field; a field without one is absent. */
export type ClientProblems = Partial<Record<ClientField, ClientProblem>>;

/** Anexo 20 v4.0, t_Descripcion of the receiver's name. */
const LONGEST_NAME = 300;

/** Everything that keeps the form from being saved. */
export function clientProblems(form: ClientForm, taxpayer: Taxpayer, settings: ClientFieldSettings): ClientProblems {
  const problems: ClientProblems = {};
  const report = (field: ClientField, problem: ClientProblem | undefined) => {
    if (problem) problems[field] ??= problem;
  };
  for (const field of Object.keys(form) as ClientField[]) if (isRequired(field, settings) && isEmpty(form[field])) report(field, { code: 'required' });
  report('tax_id', rfcProblem(taxpayer));
  report('legal_name', nameProblem(form, taxpayer));
  if (form.tax_system !== '' && !taxpayer.regimes.some(({ code }) => code === form.tax_system)) report('tax_system', { code: 'regime' });
  report('use', usageProblem(form, taxpayer));
  if (form.zip !== '' && taxpayer.state === undefined) report('zip', { code: 'zip' });
  // The main one may have been emptied while others stay behind it.
  const wrong = form.emails.find((email, index) => (index > 0 || email !== '') && !isEmail(email));
  if (wrong !== undefined) report('emails', { code: 'email', email: wrong });
  if (form.phone.trim() !== '' && !/^\+?[\d\s().-]{7,20}(\s*(ext|x)\.?\s*\d{1,6})?$/i.test(form.phone.trim())) report('phone', { code: 'phone' });
  const keys = form.metadata.map(({ key }) => key.trim());
  if (form.metadata.some(({ key, value }) => key.trim() === '' && value.trim() !== '') || new Set(keys).size !== keys.length) report('metadata', { code: 'metadata_key' });
  return problems;
}

function rfcProblem({ rfc }: Taxpayer): ClientProblem | undefined {
  if (rfc.valid) return rfc.rfc === GENERIC_RFC_THIRD_PARTY ? { code: 'third_party_rfc' } : undefined;
  const problem = rfc.problems[0]?.code;
  return problem === undefined || problem === 'empty' ? undefined : { code: 'rfc', problem, length: rfc.rfc.length, fix: rfc.suggestion };
}

function nameProblem({ legal_name }: ClientForm, { kind, rfc }: Taxpayer): ClientProblem | undefined {
  if (legal_name.length > LONGEST_NAME) return { code: 'name_too_long' };
  const isPublic = /^P[UÚ]BLICO EN GENERAL$/.test(legal_name.trim().toUpperCase());
  return isPublic && rfc.valid && kind !== 'public' ? { code: 'public_name' } : undefined;
}

function usageProblem({ use }: ClientForm, { uses }: Taxpayer): ClientProblem | undefined {
  // A régimen the person cannot have admits no use at all; that problem is the régimen's.
  if (use === '' || uses.length === 0 || uses.some(({ code }) => code === use)) return undefined;
  return { code: 'use', fix: usualUse(uses) };
}

function isEmpty(value: ClientForm[ClientField]): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && !value[0];
}
