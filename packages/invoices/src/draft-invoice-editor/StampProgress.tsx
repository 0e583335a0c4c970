'use client';
import { Alert, Spinner, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { ApiExplanation } from './ApiExplanation.js';
import type { StampState } from './model/sessionState.js';
import type { StampRejection } from './model/stampRejection.js';
import { useSatText } from './useSatText.js';

/** What is known of an attempt to stamp, in words; it never claims more than is known. */
export function StampProgress({ attempt }: { attempt: StampState }) {
  const texts = useMessages(invoiceMessages);
  switch (attempt.state) {
    case 'idle':
      return null;
    case 'checking':
    case 'stamping':
      return (
        <p className="gs-stamp-wait" role="status">
          <Spinner /> {attempt.state === 'checking' ? texts.stampChecking : texts.stampSending}
        </p>
      );
    case 'unknown':
      return (
        <Alert tone="warn" title={texts.stampUnknownTitle}>
          <Spinner /> {texts.stampUnknownText}
        </Alert>
      );
    case 'unresolved':
      return (
        <Alert tone="warn" title={texts.stampUnresolvedTitle}>
          {texts.stampUnresolvedText}
        </Alert>
      );
    case 'blocked': {
      const reasons = {
        unsaved: texts.stampBlockedUnsaved,
        changed: texts.stampBlockedChanged,
        elsewhere: texts.stampBlockedElsewhere,
        gone: `${texts.saveGoneTitle}. ${texts.saveGoneText} ${texts.stampRejectedText}`,
        session: `${texts.sessionOver} ${texts.stampRejectedText}`,
        unreachable: texts.stampBlockedUnreachable,
      };
      return <Alert tone="bad">{reasons[attempt.reason]}</Alert>;
    }
    case 'rejected':
      return <Rejection rejection={attempt.rejection} />;
  }
}

function Rejection({ rejection: { code, message } }: { rejection: StampRejection }) {
  const texts = useMessages(invoiceMessages);
  const sat = useSatText(code);
  return (
    <Alert tone="bad" title={sat?.title ?? texts.stampRefusedTitle}>
      <p>{sat?.fix ?? message}</p>
      <p>{texts.stampRejectedText}</p>
      {code && <p className="gs-code">{code}</p>}
      <ApiExplanation code={code} />
    </Alert>
  );
}
