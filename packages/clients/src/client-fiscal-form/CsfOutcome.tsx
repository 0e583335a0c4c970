'use client';
import { Alert, Button, CheckIcon, Progress, useMessages } from '@gigstack-ui/ui';
import { clientCsfMessages } from '../messages/clientCsfMessages.js';
import { clientMessages } from '../messages/clientMessages.js';
import { Acts } from './Acts.js';
import { useClientForm } from './ClientFormContext.js';
import { CsfDifferences } from './CsfDifferences.js';
import { CsfReview } from './CsfReview.js';

/** What came of the file. */
export function CsfOutcome() {
  const texts = useMessages(clientCsfMessages);
  const formTexts = useMessages(clientMessages);
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
              {formTexts.csfCancel}
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
      return null;
    case 'review':
      return <CsfReview proposal={shown.proposal} onApply={csf.apply} />;
  }
}
