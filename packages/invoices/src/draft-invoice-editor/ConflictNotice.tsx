'use client';
import { Alert, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { ConflictVersions } from './laterParts.js';
import { useEditorState } from './SessionContext.js';

/** Says that somebody else saved this draft meanwhile, with both versions to choose from. Nothing is saved until that is done. */
export function ConflictNotice() {
  const texts = useMessages(invoiceMessages);
  const theirs = useEditorState(({ conflict }) => conflict);
  // Only a conflict follows the whole form, so that without one no key pays for it.
  return (
    theirs && (
      <ConflictVersions
        theirs={theirs}
        fallback={
          <Alert tone="warn" role="alert" title={texts.conflictTitle}>
            {texts.conflictText}
          </Alert>
        }
      />
    )
  );
}
