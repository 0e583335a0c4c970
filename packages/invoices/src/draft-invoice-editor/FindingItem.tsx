'use client';
import { Button, InfoIcon, StopIcon, useMessages, WarningIcon } from '@gigstack-ui/ui';
import { findingTexts } from '../messages/findingTexts.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { ShownFinding } from './model/checkDraft.js';
import type { FormPath } from './model/formPath.js';

const ICON = { error: <StopIcon />, warning: <WarningIcon />, hint: <InfoIcon /> };

/** One finding: what is wrong, how to mend it, and the button that leads there. */
export function FindingItem({ finding, onGoTo }: { finding: ShownFinding; onGoTo: (path: FormPath) => void }) {
  const texts = useMessages(invoiceMessages);
  const words = useMessages(findingTexts);
  const title = words[`${finding.code}.title`];
  return (
    <li className="gs-finding" data-severity={finding.severity}>
      {ICON[finding.severity]}
      <div>
        <p className="gs-finding-title">{finding.lineNumber === undefined ? title : `${texts.line(finding.lineNumber)}: ${afterColon(title)}`}</p>
        <p className="gs-finding-text">{words[`${finding.code}.fix`]}</p>
        <p className="gs-finding-acts">
          {finding.isOnScreen && (
            <Button size="sm" aria-label={`${texts.goToField}: ${title}`} onClick={() => onGoTo(finding.formPath)}>
              {texts.goToField}
            </Button>
          )}
          {finding.code.startsWith('CFDI') && <span className="gs-code">{finding.code}</span>}
        </p>
      </div>
    </li>
  );
}

/** A sentence goes on after a colon in lower case, unless it starts with initials (RFC, PUE). */
function afterColon(sentence: string): string {
  return /^\p{Lu}(\p{Ll}|\s)/u.test(sentence) ? sentence.charAt(0).toLocaleLowerCase() + sentence.slice(1) : sentence;
}
