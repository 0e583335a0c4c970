'use client';
import type { FindingFix } from '@gigstack-ui/cfdi';
import { Button, InfoIcon, StopIcon, useMessages, WarningIcon } from '@gigstack-ui/ui';
import { findingTexts } from '../messages/findingTexts.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { lineMessages } from '../messages/lineMessages.js';
import { documentFieldText } from './documentFieldText.js';
import type { DocumentFieldName, LineFieldName } from './DraftInvoiceFields.js';
import { fixText } from './fixText.js';
import { lineFieldText } from './lineFieldText.js';
import type { ShownFinding } from './model/checkDraft.js';
import type { FormPath } from './model/formPath.js';
import { useEditor } from './SessionContext.js';

const ICON = { error: <StopIcon />, warning: <WarningIcon />, hint: <InfoIcon /> };

interface FindingItemProps {
  finding: ShownFinding;
  onFix: (fix: FindingFix) => void;
  onGoTo: (path: FormPath) => void;
}

/** One finding: what is wrong, how to mend it, and the buttons that mend it, lead there, or let it stand. */
export function FindingItem({ finding, onFix, onGoTo }: FindingItemProps) {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const words = useMessages(findingTexts);
  const { accept } = useEditor();
  const { code, fix, key, lineNumber, severity } = finding;
  const isAsked = code === 'FIELD_REQUIRED';
  const lineWords = useMessages(lineMessages);
  const asked = () => (lineNumber === undefined ? documentFieldText(finding.path as DocumentFieldName, texts) : lineFieldText(finding.path.replace(/^.*\./, '') as LineFieldName, texts, lineWords));
  const title = isAsked ? later.requiredTitle(asked()) : words[`${code}.title`];
  return (
    <li className="gs-finding" data-severity={severity}>
      {ICON[severity]}
      <div>
        <p className="gs-finding-title">{lineNumber === undefined ? title : `${texts.line(lineNumber)}: ${afterColon(title)}`}</p>
        <p className="gs-finding-text">{isAsked ? later.requiredText : words[`${code}.fix`]}</p>
        <p className="gs-finding-acts">
          {fix && (
            <Button size="sm" aria-label={`${fixText(fix, later)}: ${title}`} onClick={() => onFix(fix)}>
              {fixText(fix, later)}
            </Button>
          )}
          {finding.isOnScreen && (
            <Button size="sm" variant={fix ? 'quiet' : 'secondary'} aria-label={`${texts.goToField}: ${title}`} onClick={() => onGoTo(finding.formPath)}>
              {texts.goToField}
            </Button>
          )}
          {severity !== 'error' && (
            <Button size="sm" variant="quiet" aria-label={`${later.letStand}: ${title}`} onClick={() => accept(key)}>
              {later.letStand}
            </Button>
          )}
          {code.startsWith('CFDI') && <span className="gs-code">{code}</span>}
        </p>
      </div>
    </li>
  );
}

/** A sentence goes on after a colon in lower case, unless it starts with initials (RFC, PUE). */
function afterColon(sentence: string): string {
  return /^\p{Lu}(\p{Ll}|\s)/u.test(sentence) ? sentence.charAt(0).toLocaleLowerCase() + sentence.slice(1) : sentence;
}
