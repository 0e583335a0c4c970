'use client';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { Skeleton } from '../skeleton/Skeleton.js';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';

/** Rows on the way, in their final height. */
export function GridLoading({ columns }: { columns: number }) {
  const texts = useMessages(uiMessages);
  return (
    <div className="gs-grid-loading">
      <VisuallyHidden role="status">{texts.loading}</VisuallyHidden>
      <Skeleton shape="control" count={Math.max(columns, 6)} />
    </div>
  );
}
