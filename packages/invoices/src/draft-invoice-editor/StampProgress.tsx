'use client';
import { Alert, Spinner, useMessages } from '@gigstack-ui/ui';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { ApiExplanation } from './ApiExplanation.js';
import type { StampState } from './model/sessionState.js';
import type { StampRejection } from './model/stampRejection.js';
import { useSatText } from './useSatText.js';

/** What is known of an attempt to stamp, in words; it never claims more than is known. */
export function StampProgress({ attempt }: { attempt: StampState }) {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  switch (attempt.state) {
    case 'idle':
      return null;
    case 'checking':
    case 'stamping':
      return (
        <p className="gs-stamp-wait" role="status">
          <Spinner /> {attempt.state === 'checking' ? later.stampChecking : later.stampSending}
        </p>
      );
    case 'unknown':
      return (
        <Alert tone="warn" title={later.stampUnknownTitle}>
          <Spinner /> {later.stampUnknownText}
        </Alert>
      );
    case 'unresolved':
      return (
        <Alert tone="warn" title={later.stampUnresolvedTitle}>
          {later.stampUnresolvedText}
        </Alert>
      );
    case 'blocked': {
      const reasons = {
        unsaved: later.stampBlockedUnsaved,
        changed: later.stampBlockedChanged,
        elsewhere: later.stampBlockedElsewhere,
        gone: `${texts.saveGoneTitle}. ${texts.saveGoneText} ${later.stampRejectedText}`,
        session: `${texts.sessionOver} ${later.stampRejectedText}`,
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
  const later = useMessages(laterMessages);
  const sat = useSatText(code);
  return (
    <Alert tone="bad" title={sat?.title ?? texts.stampRefusedTitle}>
      <p>{sat?.fix ?? message}</p>
      <p>{later.stampRejectedText}</p>
      {code && <p className="gs-code">{code}</p>}
      <ApiExplanation code={code} />
    </Alert>
  );
}
