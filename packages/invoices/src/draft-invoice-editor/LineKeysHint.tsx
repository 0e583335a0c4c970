'use client';
import { useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useModifierKey } from './useModifierKey.js';

/** The keys worth knowing, where there is room and probably a keyboard; the menu of a line says the same. */
export function LineKeysHint() {
  const texts = useMessages(invoiceMessages);
  const modifier = useModifierKey();
  const keys = [
    ['Enter', texts.newLineKey],
    [`${modifier}D`, texts.duplicateKey],
    ['Alt+↑↓', texts.moveKey],
    [`${modifier}V`, texts.pasteKey],
  ] as const;
  return (
    <span className="gs-lines-keys" aria-hidden="true">
      {keys.map(([key, meaning]) => (
        <span key={key}>
          <kbd className="gs-kbd">{key}</kbd> {meaning}
        </span>
      ))}
    </span>
  );
}
