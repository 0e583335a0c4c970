'use client';
import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { DraftInvoiceEvent } from './DraftInvoiceEvent.js';
import { holds, type DraftInvoiceFieldName, type DraftInvoiceFields } from './DraftInvoiceFields.js';

/** The places of the editor that a host can wrap, replace or leave empty. */
export type DraftInvoiceSlot = 'header' | 'receiver' | 'document' | 'lines' | 'more' | 'totals' | 'findings' | 'preview' | 'stampSummary' | 'stampedActions';

/** Components by place; each gets what would be there as its children. */
export type DraftInvoiceSlots = { readonly [Slot in DraftInvoiceSlot]?: ComponentType<{ children: ReactNode }> | undefined };

/** Events of a stamped invoice that lead to a screen of the host; their buttons are only there for a host that says it has one. */
export type HandledEvent = Extract<DraftInvoiceEvent['type'], 'invoice.credit_note' | 'invoice.cancel'>;

/** What a host chose for one editor. */
export interface EditorSettings {
  readonly readOnly: boolean;
  readonly fields: DraftInvoiceFields;
  readonly slots: DraftInvoiceSlots;
  readonly handles: readonly HandledEvent[];
  readonly onEvent: ((event: DraftInvoiceEvent) => void) | undefined;
}

const plain: EditorSettings = { readOnly: false, fields: {}, slots: {}, handles: [], onEvent: undefined };

/** The settings of the editor around. */
export const EditorSettingsContext = createContext<EditorSettings>(plain);

/** The settings of the editor around. */
export function useEditorSettings(): EditorSettings {
  return useContext(EditorSettingsContext);
}

/** What is asked of one field or section. */
export interface FieldRules {
  readonly isHidden: boolean;
  readonly isLocked: boolean;
  readonly isRequired: boolean;
}

/** What is asked of one field or section. */
export function useFieldRules(name: DraftInvoiceFieldName): FieldRules {
  return fieldRules(useEditorSettings(), name);
}

/** What settings ask of one field or section. */
export function fieldRules({ fields, readOnly }: Pick<EditorSettings, 'fields' | 'readOnly'>, name: DraftInvoiceFieldName): FieldRules {
  return { isHidden: holds(fields, name, 'hidden'), isLocked: readOnly || holds(fields, name, 'locked'), isRequired: holds(fields, name, 'required') };
}
