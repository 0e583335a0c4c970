'use client';
import { createContext, useContext, type ReactNode } from 'react';
import { useEditorSettings } from './EditorSettings.js';
import type { Parties } from './model/checkDraft.js';
import { useEditor } from './SessionContext.js';
import { useFindingsOf, useDraftParties, type Findings } from './useDraftFindings.js';

const FindingsContext = createContext<Findings>({ state: 'loading', findings: [], errors: [] });
const PartiesContext = createContext<Parties>({});

/** Checks the invoice of the editor around once for all who tell of it; it changes when the typing rests, never with a key. */
export function FindingsProvider({ children }: { children: ReactNode }) {
  const editor = useEditor();
  const parties = useDraftParties(editor);
  const findings = useFindingsOf(editor, parties, useEditorSettings().fields);
  return (
    <PartiesContext.Provider value={parties}>
      <FindingsContext.Provider value={findings}>{children}</FindingsContext.Provider>
    </PartiesContext.Provider>
  );
}

/** The findings of the editor around, with the fields its host asks for. */
export function useFindings(): Findings {
  return useContext(FindingsContext);
}

/** Who takes part in the invoice of the editor around. */
export function useParties(): Parties {
  return useContext(PartiesContext);
}
