'use client';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { Spinner } from '../spinner/Spinner.js';

/** The line of a list that has nothing to choose from yet, or at all. */
export function ListNote({ loading, emptyText }: { loading: boolean; emptyText?: ReactNode }) {
  const texts = useMessages(uiMessages);
  return (
    <div className="gs-listbox-note" role="status">
      {loading ? (
        <>
          <Spinner /> {texts.loading}
        </>
      ) : (
        (emptyText ?? texts.noResults)
      )}
    </div>
  );
}
