'use client';
import { useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { usePortalContainer } from '../portal/usePortalContainer.js';
import { noToasts, type Toasts } from './createToasts.js';
import { Toast } from './Toast.js';
import { useReachableRegion } from './useReachableRegion.js';

/** The notices at the lower edge of the page, newest last. */
export function ToastRegion({ toasts }: { toasts: Toasts }) {
  const texts = useMessages(uiMessages);
  const container = usePortalContainer(true, 'root');
  return container && createPortal(<Region toasts={toasts} label={texts.notices} />, container);
}

function Region({ toasts, label }: { toasts: Toasts; label: string }) {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.current, noToasts);
  const region = useRef<HTMLElement>(null);
  const goBack = useReachableRegion(region);

  return (
    <section ref={region} className="gs-toasts" data-gs-slot="toast-region" aria-label={label}>
      {shown.map(({ id, ...toast }) => (
        <Toast
          key={id}
          {...toast}
          onDismiss={(hadFocus) => {
            if (hadFocus) goBack();
            toasts.dismiss(id);
          }}
        />
      ))}
    </section>
  );
}
