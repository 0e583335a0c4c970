'use client';
import { Button, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { FindingItem } from './FindingItem.js';
import type { ShownFinding } from './model/checkDraft.js';
import type { FormPath } from './model/formPath.js';

/** More than this would push everything else off the screen. */
const SHOWN = 5;

/** The findings, the gravest first. */
export function FindingList({ findings, onGoTo }: { findings: readonly ShownFinding[]; onGoTo: (path: FormPath) => void }) {
  const texts = useMessages(invoiceMessages);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, SHOWN);
  return (
    <>
      <ul className="gs-findings">
        {shown.map((finding) => (
          <FindingItem key={finding.key} finding={finding} onGoTo={onGoTo} />
        ))}
      </ul>
      {findings.length > shown.length && (
        <Button variant="quiet" size="sm" onClick={() => setWhole(true)}>
          {texts.showMore(findings.length - shown.length)}
        </Button>
      )}
    </>
  );
}
