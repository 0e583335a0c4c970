'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { splitFieldProps } from '../field/splitFieldProps.js';
import { useFormat } from '../format/useFormat.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { kindsOf, writeSize } from './describeLimits.js';
import { FileDropZone } from './FileDropZone.js';
import type { FileRejection } from './FileRejection.js';
import { useFileDrop } from './useFileDrop.js';

/** Props of FileDrop; `className` goes to the field, every other native prop to the `input`. */
export interface FileDropProps extends FieldOwnProps, Omit<ComponentPropsWithoutRef<'input'>, 'required' | 'type' | 'value' | 'defaultValue' | 'children'> {
  /** As in `<input accept>`: `.pdf,application/pdf`. Dropped and pasted files are held to it too. */
  accept?: string | undefined;
  /** Bytes. */
  maxSize?: number | undefined;
  /** What is happening to the file that was taken; meanwhile no other is. */
  loading?: ReactNode;
  /** Replaces "Elige un archivo o suéltalo aquí". */
  prompt?: ReactNode;
  onFiles: (files: File[]) => void;
  /** Told why, never which: no file name leaves through here. */
  onReject?: ((rejected: FileRejection[]) => void) | undefined;
}

const OwnFileDrop = forwardRef<HTMLInputElement, FileDropProps>(function FileDrop(props, ref) {
  const { field, control } = splitFieldProps(props);
  const { accept, maxSize, multiple = false, loading, prompt, onFiles, onReject, ...input } = control;
  const texts = useMessages(uiMessages);
  const format = useFormat();
  const drop = useFileDrop({ accept, maxSize, multiple, isIdle: !loading && !input.disabled, onFiles, onReject });
  const limits = texts.fileLimits(format.list(kindsOf(accept)), maxSize === undefined ? '' : writeSize(maxSize, format));
  return (
    <Field {...field} hint={field.hint ?? (limits || undefined)} error={field.error ?? drop.problem}>
      <FileDropZone {...input} ref={ref} accept={accept} multiple={multiple} loading={loading} prompt={prompt ?? texts.filePrompt(multiple)} drop={drop} />
    </Field>
  );
});

/** A place for files: dropped, chosen or pasted; what it takes is said before, and why something was not taken is said after. */
export const FileDrop = adaptable('FileDrop', OwnFileDrop);
