/** What happened to a control before the code of its list was there, for the one that then takes its place. */
export interface Handover {
  /** The control that waits is in the page; returns what to do when it goes. */
  stand: (control: HTMLElement) => () => void;
  /** Somebody asked for the list, or left. */
  wish: (open: boolean) => void;
  /** Whether a control stood here before. */
  stood: () => boolean;
  /** Whether the list was asked for and nobody left since. */
  wishesOpen: () => boolean;
  /** Gives focus and caret to the control that took over, if the other one had them. */
  resume: (control: HTMLElement) => void;
}

/** Creates the handover of one control. */
export function createHandover(): Handover {
  let hasStood = false;
  let isWished = false;
  let caret: { start: number | null; end: number | null } | undefined;
  return {
    stand(control) {
      hasStood = true;
      caret = undefined;
      return () => {
        const page = control.getRootNode() as Document | ShadowRoot;
        if (page.activeElement !== control) return;
        caret = control instanceof HTMLInputElement ? { start: control.selectionStart, end: control.selectionEnd } : { start: null, end: null };
      };
    },
    wish(open) {
      isWished = open;
    },
    stood: () => hasStood,
    wishesOpen: () => isWished,
    resume(control) {
      if (!caret) return;
      control.focus({ preventScroll: true });
      if (control instanceof HTMLInputElement) control.setSelectionRange(caret.start, caret.end);
      caret = undefined;
    },
  };
}
