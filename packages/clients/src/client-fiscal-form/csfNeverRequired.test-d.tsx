import { ClientFiscalForm, type ClientFiscalFormProps } from './ClientFiscalForm.js';
import type { ClientFieldSettings } from './model/FieldSettings.js';

// Since 2026-01-01 nobody may ask for a Constancia as a condition to invoice (CFF 83-IX): a property that made it one must not compile.

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Every property that speaks of it, and all that one of them may say. */
export const properties: Equal<Extract<keyof ClientFiscalFormProps, `${string}csf${string}` | `${string}constancia${string}`>, 'csf' | 'csfReader'> = true;
export const answers: Equal<NonNullable<ClientFiscalFormProps['csf']>, 'offer' | 'off'> = true;

export const demands = [
  // @ts-expect-error: it can be offered or left out, and nothing else
  <ClientFiscalForm key="csf" csf="required" />,
  // @ts-expect-error: there is no such property
  <ClientFiscalForm key="require" requireCsf />,
];

export const settings: ClientFieldSettings = {
  // @ts-expect-error: it is no field, so it cannot be required as one
  csf: { require: true },
};
