'use client';
import { Badge, Button, Card, CheckIcon, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { FindingItem } from './FindingItem.js';
import type { FormPath } from './model/formPath.js';
import { useFindings } from './useFindings.js';

/** More than this would push everything else off the screen. */
const SHOWN = 5;

/** What the SAT would reject and what is worth a look, each with the way to its field. */
export function FindingsCard({ onGoTo }: { onGoTo: (path: FormPath) => void }) {
  const texts = useMessages(invoiceMessages);
  const { findings, errors, isUntouched } = useFindings();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, SHOWN);
  const others = findings.length - errors.length;

  return (
    <Card
      title={texts.findings}
      headingLevel={3}
      badge={
        !isUntouched &&
        (errors.length > 0 ? <Badge tone="bad">{texts.findingsToFix(errors.length)}</Badge> : others > 0 && <Badge tone="warn">{texts.findingsToSee(others)}</Badge>)
      }
      data-gs-slot="findings"
    >
      {isUntouched ? (
        <p className="gs-finding-text">{texts.findingsPending}</p>
      ) : (
        <>
          {errors.length === 0 && (
            <p className="gs-findings-clear">
              <CheckIcon />
              <span>
                <b>{texts.findingsClear}</b>. {texts.findingsClearText}
              </span>
            </p>
          )}
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
      )}
    </Card>
  );
}
