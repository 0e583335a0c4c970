'use client';
import { Skeleton } from '@gigstack-ui/ui';
import { useEditorSettings } from './EditorSettings.js';
import { EditorSlot } from './EditorSlot.js';
import { FindingsCard } from './FindingsCard.js';
import { PreviewPanel } from './laterParts.js';
import type { FormPath } from './model/formPath.js';
import { PreviewCard } from './PreviewCard.js';
import { TotalsCard } from './TotalsCard.js';

interface EditorRailProps {
  /** The preview stands here, and not over the form. */
  isPreviewHere: boolean;
  onGoTo: (path: FormPath) => void;
  onPreview: () => void;
  onPreviewClose: () => void;
}

/** What the invoice comes to, what it lacks, and how it will look. */
export function EditorRail({ isPreviewHere, onGoTo, onPreview, onPreviewClose }: EditorRailProps) {
  const { readOnly } = useEditorSettings();
  return (
    <div className="gs-editor-rail">
      <EditorSlot name="totals">
        <TotalsCard />
      </EditorSlot>
      {!readOnly && (
        <EditorSlot name="findings">
          <FindingsCard onGoTo={onGoTo} />
        </EditorSlot>
      )}
      <EditorSlot name="preview">
        {isPreviewHere ? <PreviewPanel fallback={<Skeleton shape="block" />} onClose={onPreviewClose} /> : <PreviewCard onOpen={onPreview} />}
      </EditorSlot>
    </div>
  );
}
