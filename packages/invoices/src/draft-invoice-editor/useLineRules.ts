'use client';
import { useMemo } from 'react';
import { lineFieldNames, type LineFieldName } from './DraftInvoiceFields.js';
import { fieldRules, useEditorSettings, type FieldRules } from './EditorSettings.js';

/** What is asked of each field of a line. */
export type LineRules = Readonly<Record<LineFieldName, FieldRules>>;

/** What the host asks of the fields of a line: the same object while it asks the same, so that a host that renders again renders no line. */
export function useLineRules(): LineRules {
  const settings = useEditorSettings();
  const asked = JSON.stringify(Object.fromEntries(lineFieldNames.map((name) => [name, fieldRules(settings, `items.${name}`)])));
  return useMemo(() => JSON.parse(asked) as LineRules, [asked]);
}

/** The fields of a line that are not shown, as the stylesheet reads them. */
export function hiddenOf(rules: LineRules): string | undefined {
  return lineFieldNames.filter((name) => rules[name].isHidden).join(' ') || undefined;
}
