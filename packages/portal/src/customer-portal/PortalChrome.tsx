'use client';
import { SegmentedControl, useMessages, useSlotClasses, type Locale } from '@gigstack-ui/ui';
import type { ReactNode } from 'react';
import type { PortalSlot } from '../portalSlots.js';
import { portalMessages } from '../messages/portalMessages.js';
import { usePortalSettings } from './PortalSettings.js';
import { safeLink } from './safeLink.js';

interface PortalChromeProps {
  locale: Locale;
  onLocale: (locale: Locale) => void;
  children: ReactNode;
}

const languages = [
  { value: 'es-MX', label: <span lang="es">Español</span> },
  { value: 'en', label: <span lang="en">English</span> },
] as const;

/** The host's name above, language and help below, and the portal between them. */
export function PortalChrome({ locale, onLocale, children }: PortalChromeProps) {
  const slotClass = useSlotClasses<PortalSlot>();
  const texts = useMessages(portalMessages);
  const { brand } = usePortalSettings();
  const support = safeLink(brand?.supportUrl);
  return (
    <div className={slotClass('customer-portal', 'gs-portal')} data-gs-slot="customer-portal">
      <header className="gs-portal-brand">
        {brand?.logo !== undefined && (
          <span className="gs-portal-logo" aria-hidden="true">
            {brand.logo}
          </span>
        )}
        <b className="gs-portal-name">{brand?.name ?? texts.portal}</b>
      </header>
      {children}
      <footer className="gs-portal-foot">
        <SegmentedControl<Locale> label={texts.language} hideLabel size="sm" value={locale} options={languages} onValueChange={onLocale} />
        {support && (
          <a href={support} target="_blank" rel="noopener noreferrer">
            {texts.support}
          </a>
        )}
      </footer>
    </div>
  );
}
