'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { useControlProps } from '../field/useControlProps.js';
import { DocumentIcon } from '../icons/DocumentIcon.js';
import { Spinner } from '../spinner/Spinner.js';
import type { useFileDrop } from './useFileDrop.js';

interface FileDropZoneProps extends ComponentPropsWithoutRef<'input'> {
  loading: ReactNode;
  prompt: ReactNode;
  drop: ReturnType<typeof useFileDrop>;
}

/** The zone itself. The native input lies invisibly over all of it, so that pointer, keyboard and screen reader meet what they know. */
export const FileDropZone = forwardRef<HTMLInputElement, FileDropZoneProps>(function FileDropZone({ loading, prompt, drop, onChange, ...input }, ref) {
  const control = useControlProps();
  const state = loading ? 'loading' : input.disabled ? 'disabled' : drop.isOver ? 'over' : 'ready';
  return (
    <div className="gs-file-drop" data-gs-slot="file-drop" data-state={state} {...drop.zone}>
      {loading ? <Spinner /> : <DocumentIcon />}
      <span role={loading ? 'status' : undefined}>{loading ?? prompt}</span>
      <input
        {...input}
        {...control}
        ref={ref}
        type="file"
        className="gs-file-input"
        data-gs-slot="input"
        aria-disabled={loading ? true : undefined}
        onClick={(event) => {
          if (loading) event.preventDefault();
          else input.onClick?.(event);
        }}
        onChange={(event) => {
          onChange?.(event);
          drop.take(event.currentTarget.files);
          // Choosing the same file again must be heard again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
});
