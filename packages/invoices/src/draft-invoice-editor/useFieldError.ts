'use client';
import { useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { FormPath } from './model/formPath.js';
import { useEditorState } from './SessionContext.js';
import { useSatText } from './useSatText.js';

/** What the server or the SAT refused about a field, until the field changes. */
export function useFieldError(path: FormPath): string | undefined {
  const texts = useMessages(invoiceMessages);
  const problem = useEditorState(({ problems }) => problems[path]);
  const sat = useSatText(problem?.source === 'sat' ? problem.code : undefined);
  return problem && (sat?.fix || problem.message || texts.refusedValue);
}
