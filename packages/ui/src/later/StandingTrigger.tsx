'use client';
import { cloneElement, isValidElement, useCallback, useSyncExternalStore, version, type ReactElement, type ReactNode, type Ref, type SyntheticEvent } from 'react';
import { fillRef } from '../fillRef.js';
import type { TriggerLink } from './createTriggerLink.js';

type Handler = (event: SyntheticEvent) => void;
type TriggerElement = ReactElement<Record<string, unknown>>;

/** The trigger of a popup, in the page from the first paint on; what radix would put on it comes through the link, and its node stays the same. */
export function StandingTrigger({ link, children }: { link: TriggerLink; children: ReactNode }) {
  const attributes = useSyncExternalStore(link.subscribe, link.attributes, link.attributes);
  const trigger = resolved(children);
  const own = isValidElement(trigger) ? refOf(trigger as TriggerElement) : undefined;
  const ref = useStanding(link, own);
  if (!isValidElement(trigger)) return trigger;

  const { props } = trigger as TriggerElement;
  const handlers: Record<string, Handler> = {};
  for (const name of link.events) {
    handlers[name] = (event) => {
      (props[name] as Handler | undefined)?.(event);
      link.handle(name, event);
    };
  }
  const describedBy = [props['aria-describedby'], attributes['aria-describedby']].filter(Boolean).join(' ');
  // As with radix, what the trigger says of itself wins.
  return cloneElement(trigger as TriggerElement, { ...attributes, ...props, ...handlers, ...(describedBy && { 'aria-describedby': describedBy }), ref });
}

/** Gives the node to the trigger's own ref and to the link. */
function useStanding(link: TriggerLink, own: Ref<HTMLElement> | undefined): (node: HTMLElement | null) => void {
  return useCallback(
    (node) => {
      fillRef(own, node);
      link.stand(node);
    },
    [link, own],
  );
}

/** React 19 keeps the ref among the props, React 18 beside them; each warns of the other place. */
function refOf(trigger: TriggerElement): Ref<HTMLElement> | undefined {
  return (Number.parseInt(version, 10) >= 19 ? trigger.props['ref'] : (trigger as unknown as { ref?: unknown }).ref) as Ref<HTMLElement> | undefined;
}

/** A server component hands its elements over in a wrapper that React opens when they are there. */
function resolved(node: ReactNode): ReactNode {
  if (typeof node !== 'object' || node === null || !('_init' in node)) return node;
  const { _init, _payload } = node as unknown as { _init: (payload: unknown) => ReactNode; _payload: unknown };
  return resolved(_init(_payload));
}
