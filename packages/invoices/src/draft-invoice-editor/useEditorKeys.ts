'use client';
import { useEffect, type RefObject } from 'react';

/** What the keys of the whole editor do. */
interface EditorKeys {
  /** Ctrl/Cmd+Enter. */
  onStamp: () => void;
  /** F8, as code editors have it: to the next thing to correct. */
  onNextFinding: () => void;
}

/** Keys that work wherever inside the editor the focus is; they are seen before those of a line. */
export function useEditorKeys(root: RefObject<HTMLElement | null>, { onStamp, onNextFinding }: EditorKeys): void {
  useEffect(() => {
    const element = root.current;
    function onKeyDown(event: KeyboardEvent): void {
      const act = event.key === 'F8' ? onNextFinding : event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? onStamp : undefined;
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    }
    element?.addEventListener('keydown', onKeyDown, true);
    return () => element?.removeEventListener('keydown', onKeyDown, true);
  }, [root, onStamp, onNextFinding]);
}
