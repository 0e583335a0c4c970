'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { laterMessages } from '../messages/laterMessages.js';
import { useEditor } from './SessionContext.js';
import { usePreview } from './usePreview.js';

/** Has the PDF made again now. */
export function RefreshPreview() {
  const texts = useMessages(laterMessages);
  const editor = useEditor();
  const { preview } = usePreview(editor);
  return (
    <Button size="sm" loading={preview.state === 'loading'} onClick={() => void editor.refreshPreview()}>
      {texts.previewRefresh}
    </Button>
  );
}
