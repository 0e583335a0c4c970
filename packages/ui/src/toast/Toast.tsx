'use client';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useAnnounce } from '../announcer/useAnnounce.js';
import { Button } from '../button/Button.js';
import { IconButton } from '../icon-button/IconButton.js';
import { CheckIcon } from '../icons/CheckIcon.js';
import { CrossIcon } from '../icons/CrossIcon.js';
import { InfoIcon } from '../icons/InfoIcon.js';
import { StopIcon } from '../icons/StopIcon.js';
import { WarningIcon } from '../icons/WarningIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import type { ToastOptions } from './createToasts.js';
import { useHeld } from './useHeld.js';

const icons = { info: <InfoIcon />, ok: <CheckIcon />, warn: <WarningIcon />, bad: <StopIcon /> };

/** Milliseconds a notice stays, counted only while nobody is on it; one with a way back stays longer. */
const shownFor = { plain: 6_000, withAction: 12_000 };

/** Props of Toast. */
export interface ToastProps extends ToastOptions {
  /** Takes the notice away; told whether the focus was on it, so that it can go back to where it came from. */
  onDismiss: (hadFocus: boolean) => void;
}

const OwnToast = forwardRef<HTMLDivElement, ToastProps>(function Toast({ text, tone = 'info', action, onDismiss }, ref) {
  const texts = useMessages(uiMessages);
  const announce = useAnnounce();
  const element = useRef<HTMLDivElement>(null);
  const dismissNow = useRef(onDismiss);
  const isHeld = useHeld(element);
  useImperativeHandle(ref, () => element.current as HTMLDivElement, []);
  const close = () => onDismiss(element.current?.matches(':focus-within') ?? false);

  const closeOnEscape = ({ key }: { key: string }) => {
    if (key === 'Escape') close();
  };

  useEffect(() => {
    dismissNow.current = onDismiss;
  });
  useEffect(() => {
    const said = element.current?.querySelector('.gs-toast-text')?.textContent ?? '';
    announce(action ? `${said} ${texts.noticeKey}` : said, tone === 'bad' ? 'assertive' : 'polite');
  }, [announce, action, texts, tone]);
  useEffect(() => {
    if (isHeld || tone === 'bad') return;
    const timer = setTimeout(() => dismissNow.current(false), action ? shownFor.withAction : shownFor.plain);
    return () => clearTimeout(timer);
  }, [isHeld, tone, action]);

  return (
    <div
      ref={element}
      className="gs-toast"
      role="group"
      data-gs-slot="toast"
      data-tone={tone}
    >
      {icons[tone]}
      <span className="gs-toast-text">{text}</span>
      {action && (
        <Button
          size="sm"
          onKeyDown={closeOnEscape}
          onClick={() => {
            action.onAction();
            close();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="sm" label={texts.close} onKeyDown={closeOnEscape} onClick={close}>
        <CrossIcon />
      </IconButton>
    </div>
  );
});

/** One notice: said once, there until its time is over or it is closed. */
export const Toast = adaptable('Toast', OwnToast);
