'use client';
import { useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { FormPath } from './model/formPath.js';
import { useEditorState } from './SessionContext.js';

/** What the server or the SAT refused about a field, until the field changes. */
export function useFieldError(path: FormPath): string | undefined {
  const texts = useMessages(invoiceMessages);
  const problem = useEditorState(({ problems }) => problems[path]);
  return problem && (problem.message || texts.refusedValue);
}
