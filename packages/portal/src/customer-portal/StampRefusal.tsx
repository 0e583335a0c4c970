'use client';
import type { GigstackError } from '@gigstack-ui/api';
import { satErrors } from '@gigstack-ui/cfdi/sat-errors';
import { satErrorTextsEn } from '@gigstack-ui/cfdi/sat-errors/en';
import { useLocale } from '@gigstack-ui/ui';

/** Why a purchase was not invoiced, in words: ours for a code of the SAT, which stands beside in small. */
export function StampRefusal({ error }: { error: GigstackError }) {
  const isSpanish = useLocale() === 'es-MX';
  const details = typeof error.details === 'string' ? error.details : undefined;
  const { code, title, fix } = satErrors.explain({ code: error.code, text: [error.text, details].filter(Boolean).join(' ') }, isSpanish ? undefined : satErrorTextsEn);
  return (
    <div className="gs-portal-reason">
      <p>
        <b>{title}</b>
      </p>
      <p className="gs-portal-small">{fix}</p>
      <p className="gs-code gs-portal-small gs-portal-muted">{code}</p>
    </div>
  );
}
