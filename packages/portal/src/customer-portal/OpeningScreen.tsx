'use client';
import { Card, Skeleton, useMessages, VisuallyHidden } from '@gigstack-ui/ui';
import { portalMessages } from '../messages/portalMessages.js';
import { usePortalSettings } from './PortalSettings.js';

/** The home before it is known whose it is: its words and its geometry are there, so that nothing jumps when the rest comes. */
export function OpeningScreen() {
  const texts = useMessages(portalMessages);
  const { brand } = usePortalSettings();
  const card = (title: string) => (
    <Card title={title} data-state="loading">
      <Skeleton count={3} />
    </Card>
  );
  return (
    <div className="gs-portal-home" aria-busy="true" data-state="opening">
      <VisuallyHidden role="status">{texts.openingTitle}</VisuallyHidden>
      <div className="gs-portal-hello">
        <h1 className="gs-portal-title" aria-label={texts.loading}>
          <Skeleton />
        </h1>
        <p className="gs-portal-muted">{brand ? texts.subtitle(brand.name) : texts.subtitleAlone}</p>
      </div>
      <div className="gs-portal-grid">
        <div className="gs-portal-main">
          {card(texts.pending)}
          {card(texts.invoices)}
        </div>
        <div className="gs-portal-side">
          {card(texts.toPay)}
          {card(texts.ownData)}
          {card(texts.paid)}
        </div>
      </div>
    </div>
  );
}
