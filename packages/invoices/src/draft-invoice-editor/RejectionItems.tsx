'use client';
import { Button, StopIcon, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { FieldProblem } from './model/fieldProblems.js';
import type { FormPath } from './model/formPath.js';
import { useEditorState } from './SessionContext.js';
import { useSatText } from './useSatText.js';

/** What the SAT refused when the invoice was last stamped, until the field it is about changes. */
export function RejectionItems({ onGoTo }: { onGoTo: (path: FormPath) => void }) {
  const problems = useEditorState((state) => state.problems);
  const refused = Object.entries(problems).filter(([, { source }]) => source === 'sat');
  if (refused.length === 0) return null;
  return (
    <ul className="gs-findings">
      {refused.map(([path, problem]) => (
        <RejectionItem key={path} path={path} problem={problem} onGoTo={onGoTo} />
      ))}
    </ul>
  );
}

function RejectionItem({ path, problem: { code, message }, onGoTo }: { path: FormPath; problem: FieldProblem; onGoTo: (path: FormPath) => void }) {
  const texts = useMessages(invoiceMessages);
  const sat = useSatText(code);
  const title = sat?.title ?? texts.stampRefusedTitle;
  return (
    <li className="gs-finding" data-severity="error">
      <StopIcon />
      <div>
        <p className="gs-finding-title">{title}</p>
        <p className="gs-finding-text">{sat?.fix ?? message}</p>
        <p className="gs-finding-acts">
          {path !== 'general' && (
            <Button size="sm" aria-label={`${texts.goToField}: ${title}`} onClick={() => onGoTo(path)}>
              {texts.goToField}
            </Button>
          )}
          {code && <span className="gs-code">{code}</span>}
        </p>
      </div>
    </li>
  );
}
