import type { ReactNode } from 'react';

/** One short notice about something that just happened. */
export interface ToastOptions {
  text: ReactNode;
  /** `bad` stays until it is closed. */
  tone?: 'info' | 'ok' | 'warn' | 'bad' | undefined;
  /** The way back: "Deshacer". */
  action?: { readonly label: string; readonly onAction: () => void } | undefined;
}

/** A notice on screen. */
export interface ShownToast extends ToastOptions {
  readonly id: number;
}

/** The notices of one provider; showing one re-renders their region and nothing else. */
export interface Toasts {
  /** Shows a notice; the answer takes it away. */
  readonly show: (toast: ToastOptions) => () => void;
  readonly dismiss: (id: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => readonly ShownToast[];
}

const none: readonly ShownToast[] = [];
const most = 3;

/** What the server renders: nothing has happened yet. */
export const noToasts = (): readonly ShownToast[] => none;

/** Creates an empty store of notices; the oldest gives way to the fourth. */
export function createToasts(): Toasts {
  let shown = none;
  let count = 0;
  const listeners = new Set<() => void>();
  const set = (next: readonly ShownToast[]) => {
    shown = next;
    for (const listener of listeners) listener();
  };
  const dismiss = (id: number) => set(shown.filter((toast) => toast.id !== id));
  return {
    show(toast) {
      count += 1;
      const id = count;
      set([...shown, { ...toast, id }].slice(-most));
      return () => dismiss(id);
    },
    dismiss,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => shown,
  };
}
