'use client';
import { useAnnounce, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditorSettings } from './EditorSettings.js';
import { useParties } from './FindingsProvider.js';
import type { FormPath } from './model/formPath.js';
import { requiredFindings } from './requiredFindings.js';
import { useEditor } from './SessionContext.js';

/** The wish to stamp: leads to the first thing that is missing, or on when nothing is. */
export function useStampRequest({ onReady, onGoTo }: { onReady: () => void; onGoTo: (path: FormPath) => void }): () => Promise<void> {
  const texts = useMessages(invoiceMessages);
  const announce = useAnnounce();
  const { form, loadCheck } = useEditor();
  const { fields } = useEditorSettings();
  const parties = useParties();

  return async () => {
    const check = await loadCheck().catch(() => undefined);
    if (!check) return announce(texts.stampBlockedUnreachable, 'assertive');
    const values = form.getState();
    const errors = [...requiredFindings(values, fields), ...check(values, parties)].filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (!first) return onReady();
    announce(texts.stampBlockedFindings(errors.length), 'assertive');
    onGoTo(first.formPath);
  };
}
