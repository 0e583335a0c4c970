'use client';
import { useMessages } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import type { ClientField } from './model/ClientForm.js';
import { isRequired, settingName } from './model/FieldSettings.js';
import { problemText } from './problemText.js';
import { RefusalText } from './RefusalText.js';

/** What a control of the form needs to know of its field. */
export interface FormFieldProps {
  readonly error: ReactNode;
  readonly hint: ReactNode;
  readonly hintTone: 'ok' | undefined;
  readonly required: boolean;
  readonly optional: boolean;
  readonly readOnly: boolean;
  readonly onBlur: () => void;
}

/** Whether a host hides a field. */
export function useIsHidden(field: ClientField): boolean {
  return useClientForm().fields[settingName(field)]?.hide === true;
}

/** Problem, refusal, the SAT's word and the host's settings of a field, as props of its control; `hint` stands while there is nothing to say. */
export function useFieldProps(field: ClientField, hint?: ReactNode): FormFieldProps {
  const texts = useMessages(clientMessages);
  const { model, fields, readOnly } = useClientForm();
  const required = isRequired(field, fields);
  const problem = model.shownProblems[field];
  const refusal = model.refusals[field];
  const sat = model.sat.fields[field];
  const error = problem ? problemText(problem, texts) : refusal ? <RefusalText refusal={refusal} /> : sat === 'differs' ? texts.differsFromSat : undefined;
  return {
    error,
    hint: sat === 'matches' ? texts.matchesSat : hint,
    hintTone: sat === 'matches' ? 'ok' : undefined,
    required,
    optional: !required,
    readOnly: readOnly || fields[settingName(field)]?.lock === true,
    onBlur: () => model.leave(field),
  };
}
