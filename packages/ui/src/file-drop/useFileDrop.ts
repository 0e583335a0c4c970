'use client';
import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { useAnnounce } from '../announcer/useAnnounce.js';
import { useFormat } from '../format/useFormat.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { kindsOf, writeSize } from './describeLimits.js';
import type { FileRejection } from './FileRejection.js';
import { sortFiles, type FileLimits } from './sortFiles.js';

interface FileDropOptions extends FileLimits {
  isIdle: boolean;
  onFiles: (files: File[]) => void;
  onReject: ((rejected: FileRejection[]) => void) | undefined;
}

/** Takes files from a drop, the file chooser or the clipboard, and keeps the sentence about the ones it did not take. */
export function useFileDrop({ isIdle, onFiles, onReject, ...limits }: FileDropOptions) {
  const texts = useMessages(uiMessages);
  const format = useFormat();
  const announce = useAnnounce();
  const [isOver, setOver] = useState(false);
  const [rejection, setRejection] = useState<FileRejection>();

  const write = ({ reason, size }: FileRejection): string => {
    if (reason === 'type') return texts.fileType(format.list(kindsOf(limits.accept)));
    if (reason === 'size') return texts.fileSize(writeSize(size, format), writeSize(limits.maxSize ?? 0, format));
    return reason === 'empty' ? texts.fileEmpty : texts.fileCount;
  };

  function take(files: Iterable<File> | null | undefined): void {
    const brought = [...(files ?? [])];
    if (!isIdle || brought.length === 0) return;
    const { taken, rejected } = sortFiles(brought, limits);
    setRejection(rejected[0]);
    if (rejected[0]) announce(write(rejected[0]), 'assertive');
    if (rejected.length > 0) onReject?.(rejected);
    if (taken.length > 0) onFiles(taken);
  }

  return {
    isOver: isOver && isIdle,
    problem: rejection && write(rejection),
    take,
    zone: {
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = isIdle ? 'copy' : 'none';
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        // Also when busy: the browser would leave the page to show the file.
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      },
      onPaste(event: ClipboardEvent) {
        if (event.clipboardData.files.length === 0) return;
        event.preventDefault();
        take(event.clipboardData.files);
      },
    },
  };
}
