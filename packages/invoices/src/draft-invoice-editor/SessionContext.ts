'use client';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DraftInvoiceForm } from './draftInvoiceForm.js';
import type { SessionState } from './model/sessionState.js';
import type { DraftInvoiceEditorModel } from './useDraftInvoiceEditor.js';

/** The model of the editor around; the same object from first to last render, so that providing it costs nothing per key. */
export const SessionContext = createContext<DraftInvoiceEditorModel | null>(null);

/** The model of the editor around. */
export function useEditor(): DraftInvoiceEditorModel {
  const editor = useContext(SessionContext);
  if (!editor) throw new Error('A part of the invoice editor was rendered outside of it. Wrap it in <DraftInvoiceEditor>.');
  return editor;
}

/** A value of the form; the component renders again only when this value changes. */
export function useFormValue<Value>(select: (form: DraftInvoiceForm) => Value): Value {
  return useStore(useEditor().form, select);
}

/** A value of what the editor knows beside the form. */
export function useEditorState<Value>(select: (state: SessionState) => Value): Value {
  return useStore(useEditor().state, select);
}
