import type { KeyboardEvent, Ref, SyntheticEvent } from 'react';
import { fillRef } from '../fillRef.js';
import type { Resting, TriggerProps } from './Resting.js';

/** How a popup was asked for before its code was there. */
export type Wish = 'key' | 'pointer';

/** Ties a trigger that stands in the page to the popup whose code comes later; the node is the same before and after. */
export interface TriggerLink {
  /** Names of the handlers the trigger needs. */
  readonly events: readonly string[];
  readonly subscribe: (listener: () => void) => () => void;
  /** What the trigger shows now. */
  readonly attributes: () => TriggerProps;
  /** How the popup was asked for, if nobody left since. */
  readonly wish: () => Wish | undefined;
  /** The wish was granted, or nobody wants it any more. */
  readonly forget: () => void;
  /** Takes an event of the trigger: to radix, if it is there. */
  readonly handle: (name: string, event: SyntheticEvent) => void;
  /** The node that stands in the page. */
  readonly stand: (node: HTMLElement | null) => void;
  readonly node: () => HTMLElement | null;
  /** Radix is there and would put these on its trigger. */
  readonly connect: (props: TriggerProps, ref: Ref<HTMLElement>) => void;
  readonly disconnect: () => void;
}

/** Creates the link of one trigger; a wish that `isKept` outlives its leaving. */
export function createTriggerLink({ attributes: atRest, asks, leaves, isHint = false }: Resting, isKept: () => boolean): TriggerLink {
  let shown = atRest;
  let radix: { props: TriggerProps; ref: Ref<HTMLElement> } | undefined;
  let node: HTMLElement | null = null;
  let wish: Wish | undefined;
  const listeners = new Set<() => void>();

  function show(next: TriggerProps): void {
    const names = Object.keys({ ...next, ...shown });
    if (names.some((name) => next[name] !== shown[name])) shown = next;
    for (const listener of listeners) listener();
  }

  // Not every browser gives a pressed button the focus, so a press elsewhere counts as leaving too.
  const pressed = (event: Event) => {
    if (node && !event.composedPath().includes(node)) leave();
  };

  function leave(): void {
    if (!isKept()) want(undefined);
  }

  function want(next: Wish | undefined): void {
    if (wish === next) return;
    wish = next;
    document[next ? 'addEventListener' : 'removeEventListener']('pointerdown', pressed, true);
    show(radix ? shown : next && !isHint ? { ...atRest, 'data-waiting': '' } : atRest);
  }

  return {
    events: [...new Set([...Object.keys(asks), ...leaves, 'onKeyDown'])],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attributes: () => shown,
    wish: () => wish,
    forget: () => want(undefined),
    handle(name, event) {
      if (radix) (radix.props[name] as ((event: SyntheticEvent) => void) | undefined)?.(event);
      else if (event.defaultPrevented) return;
      else if (asks[name]?.(event)) want(name === 'onKeyDown' ? 'key' : 'pointer');
      else if (leaves.includes(name)) leave();
      else if ((event as KeyboardEvent).key === 'Escape') want(undefined);
    },
    stand(next) {
      node = next;
      if (radix) fillRef(radix.ref, next);
    },
    node: () => node,
    connect(props, ref) {
      if (radix?.ref !== ref) {
        if (radix) fillRef(radix.ref, null);
        fillRef(ref, node);
      }
      radix = { props, ref };
      const names = Object.entries(props).filter(([name]) => !/^on[A-Z]/.test(name));
      show(Object.fromEntries(names));
    },
    disconnect() {
      if (radix) fillRef(radix.ref, null);
      radix = undefined;
      show(atRest);
    },
  };
}
