'use client';
import { Alert, Button, Card, Skeleton, useMessages, VisuallyHidden, type CardProps } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';

interface PortalCardProps extends CardProps {
  /** What the card reads, for its states before there is anything to show. */
  query: { readonly isPending: boolean; readonly isError: boolean; readonly refetch: () => unknown };
}

/** A card of the home with its two first states: on the way, and not to be had. */
export function PortalCard({ query, children, ...card }: PortalCardProps) {
  const texts = useMessages(portalMessages);
  if (query.isPending) {
    return (
      <Card {...card} badge={undefined} actions={undefined} footer={undefined} flush={false} aria-busy="true" data-state="loading">
        <VisuallyHidden role="status">{texts.loading}</VisuallyHidden>
        <Skeleton count={3} />
      </Card>
    );
  }
  if (query.isError) {
    return (
      <Card {...card} badge={undefined} actions={undefined} footer={undefined} flush={false} data-state="failed">
        <Alert tone="bad" title={texts.failedTitle} actions={<Button size="sm" onClick={() => void query.refetch()}>{texts.retry}</Button>}>
          {texts.failedText}
        </Alert>
      </Card>
    );
  }
  return (
    <Card {...card} data-state="ready">
      {children}
    </Card>
  );
}
