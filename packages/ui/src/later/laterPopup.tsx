'use client';
import { createElement, forwardRef, useCallback, useRef, useState, useSyncExternalStore, type ComponentType, type FocusEvent, type FocusEventHandler, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import type { AdapterName } from '../adapters/Adapters.js';
import { useLazy } from '../lazy-part/useLazy.js';
import { useControllableState } from '../useControllableState.js';
import { useLatest } from '../useLatest.js';
import { createTriggerLink } from './createTriggerLink.js';
import { LateNotice } from './LateNotice.js';
import { popups, type AllPopups } from './popups.js';
import type { Resting } from './Resting.js';
import { StandingTrigger } from './StandingTrigger.js';
import { TriggerRelay } from './TriggerRelay.js';

/** What every popup takes. */
interface PopupProps {
  trigger?: ReactNode;
  children?: ReactNode;
  open?: boolean | undefined;
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  onFocus?: FocusEventHandler<HTMLElement> | undefined;
}

interface LaterPopupOptions<P, E> {
  popup: (all: AllPopups) => ComponentType<P & RefAttributes<E>>;
  resting: Resting;
  /** The prop that holds its trigger. */
  triggerIn?: 'trigger' | 'children';
  /** It was asked for with a key before its code was there, and has just got the focus. */
  onKeyed?: (content: HTMLElement) => void;
}

const no = () => false;

/** The popup of that name with its trigger in the page from the first paint on and its code right after; what was asked for meanwhile opens then. */
export function laterPopup<P extends object, E extends HTMLElement>(
  name: AdapterName,
  { popup, resting, triggerIn = 'trigger', onKeyed }: LaterPopupOptions<P, E>,
): ForwardRefExoticComponent<P & RefAttributes<E>> {
  const Later = forwardRef<E, P>(function LaterPopup(props, ref) {
    const { [triggerIn]: trigger, open, defaultOpen = false, onOpenChange, onFocus } = props as PopupProps;
    const all = useLazy(popups);
    const isFailed = useSyncExternalStore(popups.subscribe, popups.failed, no);
    const [isOpen, setOpen] = useControllableState(open, defaultOpen, onOpenChange);
    const [link] = useState(() => createTriggerLink(resting, popups.failed));
    const isWished = useSyncExternalStore(link.subscribe, () => link.wish() !== undefined, no);
    const isKeyed = useRef(false);

    const arrived = useLatest(() => {
      const wish = link.wish();
      link.forget();
      if (!wish || isBusyElsewhere(link.node())) return;
      setOpen(true);
      isKeyed.current = wish === 'key';
    });
    const onArrive = useCallback(() => arrived.current(), [arrived]);
    const keyed = onKeyed && {
      onFocus(event: FocusEvent<HTMLElement>) {
        onFocus?.(event);
        if (isKeyed.current) onKeyed(event.currentTarget);
        isKeyed.current = false;
      },
    };

    return (
      <>
        {trigger && <StandingTrigger link={link}>{trigger}</StandingTrigger>}
        {all &&
          createElement(popup(all), { ...props, ...keyed, ref, open: isOpen, onOpenChange: setOpen, [triggerIn]: trigger && <TriggerRelay link={link} onArrive={onArrive} /> } as P & RefAttributes<E>)}
        {isFailed && !resting.isHint && (isWished || isOpen) && (
          <LateNotice
            onRetry={popups.preload}
            onClose={() => {
              link.forget();
              if (isOpen) setOpen(false);
            }}
          />
        )}
      </>
    );
  });
  return adaptable<P, E>(name, Later as ForwardRefExoticComponent<P & RefAttributes<E>>);
}

/** Somebody went on with something else: a sheet that took the focus now would take it from under their hands. */
function isBusyElsewhere(trigger: HTMLElement | null): boolean {
  const active = (trigger?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
  return !!active && active !== document.body && !trigger?.contains(active) && !active.closest('.gs-late-notice');
}
