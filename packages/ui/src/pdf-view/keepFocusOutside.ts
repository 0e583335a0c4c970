/**
 * Keeps a frame from taking the focus by itself, as a browser's PDF viewer does when it has loaded: Escape would then no longer reach the dialog
 * around it. A person who points at the frame, or who moves into it with Tab, gets it. Answers with the way to stop.
 */
export function keepFocusOutside(frame: HTMLIFrameElement): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let lastKey = '';
  let held: Element | null = document.activeElement;

  document.addEventListener('keydown', ({ key }) => (lastKey = key), { signal, capture: true });
  document.addEventListener('keyup', () => (lastKey = ''), { signal, capture: true });
  document.addEventListener('focusin', ({ target }) => (held = target === frame ? held : (target as Element)), { signal });
  window.addEventListener(
    'blur',
    () => {
      const wasAsked = lastKey === 'Tab' || frame.matches(':hover');
      if (document.activeElement === frame && !wasAsked && held instanceof HTMLElement) held.focus();
    },
    { signal },
  );
  return () => controller.abort();
}
