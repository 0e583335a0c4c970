'use client';
import type { Parties } from './model/checkDraft.js';
import { useEditorSettings } from './EditorSettings.js';
import { useEditor } from './SessionContext.js';
import { useDraftFindings, useDraftParties, type Findings } from './useDraftFindings.js';

/** The findings of the editor around, with the fields its host asks for. */
export function useFindings(): Findings {
  return useDraftFindings(useEditor(), useEditorSettings().fields);
}

/** Who takes part in the invoice of the editor around. */
export function useParties(): Parties {
  return useDraftParties(useEditor());
}
