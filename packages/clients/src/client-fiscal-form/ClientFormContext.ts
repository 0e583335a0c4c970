'use client';
import { createContext, useContext } from 'react';
import type { ClientFieldSettings } from './model/FieldSettings.js';
import type { ClientFiscalFormModel } from './useClientFiscalForm.js';

/** What the parts of the form share. */
export interface ClientFormContextValue {
  readonly model: ClientFiscalFormModel;
  readonly fields: ClientFieldSettings;
  readonly readOnly: boolean;
}

/** The form around a part of it. */
export const ClientFormContext = createContext<ClientFormContextValue | null>(null);

/** The form around; a part of it is of no use elsewhere. */
export function useClientForm(): ClientFormContextValue {
  const form = useContext(ClientFormContext);
  if (!form) throw new Error('A part of the client form was rendered outside of it. Wrap it in <ClientFiscalForm>.');
  return form;
}
