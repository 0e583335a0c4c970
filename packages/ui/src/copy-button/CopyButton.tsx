'use client';
import { forwardRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Button, type ButtonProps } from '../button/Button.js';
import { IconButton } from '../icon-button/IconButton.js';
import { CheckIcon } from '../icons/CheckIcon.js';
import { CopyIcon } from '../icons/CopyIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { CopyByHand } from './CopyByHand.js';
import { useCopy } from './useCopy.js';

/** Props of CopyButton; native props go to the `button`. */
export interface CopyButtonProps extends Omit<ButtonProps, 'value' | 'onClick'> {
  /** What is copied. */
  value: string;
  /** What it copies, in words: "Copiar la liga". Shown on the button, or its name when `iconOnly`. */
  label?: string | undefined;
  iconOnly?: boolean | undefined;
  /** Shown instead of the label, for a button that needs more than words. */
  children?: ReactNode;
  onCopied?: (() => void) | undefined;
}

const OwnCopyButton = forwardRef<HTMLButtonElement, CopyButtonProps>(function CopyButton({ value, label, iconOnly = false, children, onCopied, ...button }, ref) {
  const texts = useMessages(uiMessages);
  const { state, copy } = useCopy(value, onCopied);
  const name = state === 'copied' ? texts.copied : (label ?? texts.copy);
  const icon = state === 'copied' ? <CheckIcon /> : <CopyIcon />;
  const press = { ...button, ref, onClick: copy };
  return (
    <span className="gs-copy" data-gs-slot="copy" data-state={state}>
      {iconOnly ? (
        <IconButton size="sm" {...press} label={name}>
          {icon}
        </IconButton>
      ) : (
        <Button {...press}>
          {icon} {state === 'copied' ? name : (children ?? name)}
        </Button>
      )}
      {state === 'by-hand' && <CopyByHand value={value} label={label ?? texts.copy} />}
    </span>
  );
});

/** Copies a text and says so; where the page may not use the clipboard, the text is shown selected, ready for the person's own keys. */
export const CopyButton = adaptable('CopyButton', OwnCopyButton);
