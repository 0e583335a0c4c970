'use client';
import { Alert, Button, CheckIcon, FileDrop, lazyPart, Progress, useMessages } from '@gigstack-ui/ui';
import { useRef, type ReactNode } from 'react';
import type { CsfProblem } from '../csf/readCsf.js';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import { CsfDifferences } from './CsfDifferences.js';
import { useKeptFocus } from './useKeptFocus.js';

const CsfReview = lazyPart(() => import('./CsfReview.js').then((module) => module.CsfReview));

const problemKeys = {
  empty: 'csfEmpty',
  too_large: 'csfTooLarge',
  not_pdf: 'csfNotPdf',
  encrypted: 'csfEncrypted',
  too_many_pages: 'csfTooManyPages',
  broken: 'csfBroken',
  unavailable: 'csfUnavailable',
  not_csf: 'csfNotCsf',
  no_text: 'csfNoText',
  other_person: 'csfOtherPerson',
} as const satisfies Record<CsfProblem, string>;

/** The offer to fill the form in from a Constancia, after the fields, so that it never reads as a step. */
export function CsfSection() {
  const texts = useMessages(clientMessages);
  const { csf } = useClientForm().model;
  const { state } = csf.csf;
  const section = useRef<HTMLDivElement>(null);
  useKeptFocus(section, state);
  const isWaiting = state === 'idle' || state === 'reading' || state === 'failed';
  return (
    <div ref={section} tabIndex={-1} className="gs-client-whole gs-client-csf" data-gs-slot="csf" data-state={state}>
      {isWaiting && (
        <FileDrop
          label={texts.csfTitle}
          hint={texts.csfText}
          error={state === 'failed' ? `${texts[problemKeys[csf.csf.problem]]} ${texts.csfNothingLost}` : undefined}
          accept=".pdf,application/pdf"
          prompt={texts.csfPrompt}
          loading={state === 'reading' ? texts.csfReading : undefined}
          onFiles={([file]) => file && void csf.read(file)}
          onReject={csf.forget}
        />
      )}
      {state === 'reading' && <Acts><Button size="sm" variant="quiet" onClick={csf.cancel}>{texts.csfCancel}</Button></Acts>}
      {state === 'review' && <CsfReview proposal={csf.csf.proposal} onApply={csf.apply} fallback={<Progress label={texts.csfReading} />} />}
      <CsfOutcome />
    </div>
  );
}

/** What came of the file. */
function CsfOutcome() {
  const texts = useMessages(clientMessages);
  const { model } = useClientForm();
  const { csf, client } = model;
  const shown = csf.csf;
  const again = (
    <Button size="sm" variant="quiet" onClick={csf.forget}>
      {texts.csfAgain}
    </Button>
  );
  switch (shown.state) {
    case 'code':
      return (
        <Alert title={texts.csfCodeTitle(shown.rfc)} actions={<><Button size="sm" onClick={() => csf.apply({ tax_id: shown.rfc })}>{texts.csfUseRfc}</Button>{again}</>}>
          {texts.csfCodeText}
        </Alert>
      );
    case 'reviewed':
      return (
        <>
          <div className="gs-client-read" role="status">
            <CheckIcon />
            <p>
              <b>{texts.csfReviewed}</b> <span className="gs-client-note">{texts.csfTaken(shown.taken)}</span>
            </p>
          </div>
          <p className="gs-client-note">{shown.wasGivenUp ? texts.csfGivenUp : texts.csfSendText}</p>
          <Acts>
            <Button size="sm" onClick={() => void csf.send()}>
              {client ? texts.csfSend : texts.csfSendNew}
            </Button>
            <Button size="sm" variant="quiet" onClick={csf.forget}>
              {texts.csfDiscard}
            </Button>
          </Acts>
        </>
      );
    case 'sending':
      return (
        <>
          <Progress label={texts.csfSending} value={shown.total > 0 ? shown.loaded / shown.total : undefined} />
          <Acts>
            <Button size="sm" variant="quiet" onClick={csf.cancel}>
              {texts.csfCancel}
            </Button>
          </Acts>
        </>
      );
    case 'sent':
      return (
        <Alert tone="ok" title={texts.csfSent} actions={<Button size="sm" variant="quiet" onClick={csf.forget}>{texts.close}</Button>}>
          {shown.differences.length > 0 && <CsfDifferences differences={shown.differences} />}
        </Alert>
      );
    case 'not_sent':
      return (
        <Alert tone="bad" title={shown.isUnknown ? texts.csfUnknown : texts.csfNotSent} actions={again}>
          {shown.isUnknown ? texts.csfUnknownText : `${shown.error.text ?? ''} ${texts.csfNotSentText}`.trim()}
        </Alert>
      );
    case 'idle':
    case 'reading':
    case 'failed':
    case 'review':
      return null;
  }
}

function Acts({ children }: { children: ReactNode }) {
  return <div className="gs-client-tip-acts">{children}</div>;
}
