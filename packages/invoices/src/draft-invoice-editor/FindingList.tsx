'use client';
import type { FindingFix } from '@gigstack-ui/cfdi';
import { Button, useAnnounce, useMessages } from '@gigstack-ui/ui';
import { useRef, useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { FindingItem } from './FindingItem.js';
import type { ShownFinding } from './model/checkDraft.js';
import { fixFinding } from './model/fixFinding.js';
import type { FormPath } from './model/formPath.js';
import { useEditor } from './SessionContext.js';
import { useClientFix } from './useClientFix.js';

/** More than this would push everything else off the screen. */
const SHOWN = 5;

/** The findings, the gravest first. */
export function FindingList({ findings, onGoTo }: { findings: readonly ShownFinding[]; onGoTo: (path: FormPath) => void }) {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const announce = useAnnounce();
  const { edit } = useEditor();
  const client = useClientFix();
  const list = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, SHOWN);

  function fix(change: FindingFix): void {
    const step = fixFinding(change);
    if (step) edit(step);
    else client.apply(change);
    announce(later.fixed);
    // The button that was pressed goes away with its finding; whoever mends by keyboard goes on from the list.
    list.current?.focus();
  }

  return (
    <div ref={list} tabIndex={-1} className="gs-finding-list">
      {(client.undo || client.isFailed) && (
        <p className="gs-finding-fixed" role="status">
          {client.isFailed ? later.clientFixFailed : later.clientFixed}
          {client.undo && (
            <Button size="sm" variant="quiet" loading={client.isPending} onClick={client.undo}>
              {texts.undo}
            </Button>
          )}
        </p>
      )}
      {shown.length > 0 && (
        <ul className="gs-findings">
          {shown.map((finding) => (
            <FindingItem key={finding.key} finding={finding} onFix={fix} onGoTo={onGoTo} />
          ))}
        </ul>
      )}
      {findings.length > shown.length && (
        <Button variant="quiet" size="sm" onClick={() => setWhole(true)}>
          {later.showMore(findings.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
