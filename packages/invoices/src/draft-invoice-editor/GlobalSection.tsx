'use client';
import type { Team } from '@gigstack-ui/api';
import { MonthPicker, PeriodicityPicker } from '@gigstack-ui/pickers';
import { Button, Card, Select, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import type { GlobalForm } from './documentForm.js';
import { useParties } from './FindingsProvider.js';
import { setDocument } from './model/formEdits.js';
import { globalYears, withPeriodicity } from './model/globalPeriod.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { useDocumentField } from './useDocumentField.js';
import { useFieldError } from './useFieldError.js';

/** Which sales to the public a global invoice adds up; only there while it is one (CFDI40130 to 40136). */
export function GlobalSection() {
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const { edit } = useEditor();
  const global = useFormValue(({ document }) => document.global);
  const { isHidden, isLocked } = useDocumentField('global');
  const periodicityError = useFieldError('global.periodicity');
  const monthError = useFieldError('global.months');
  const yearError = useFieldError('global.year');
  const issuer = useParties().issuer as Team | undefined;
  const [openedAt] = useState(Date.now);
  if (!global || isHidden) return null;
  const set = (patch: Partial<GlobalForm>) => edit(setDocument({ global: { ...global, ...patch } }));

  return (
    <Card
      data-gs-path="global"
      title={texts.globalInvoice}
      headingLevel={3}
      actions={
        !isLocked && (
          <Button variant="quiet" size="sm" onClick={() => edit(setDocument({ global: null }))}>
            {later.notGlobal}
          </Button>
        )
      }
    >
      <div className="gs-payment">
        <div data-gs-path="global.periodicity">
          <PeriodicityPicker
            label={later.periodicity}
            readOnly={isLocked}
            error={periodicityError}
            issuerRegime={issuer?.tax_system}
            value={global.periodicity}
            onValueChange={(periodicity) => set(withPeriodicity(global, periodicity))}
          />
        </div>
        <div data-gs-path="global.months">
          <MonthPicker
            label={later.months}
            readOnly={isLocked}
            error={monthError}
            periodicity={global.periodicity}
            value={global.months}
            onValueChange={(months) => set({ months })}
          />
        </div>
        <div data-gs-path="global.year">
          <Select
            label={later.year}
            disabled={isLocked}
            error={yearError}
            value={global.year || null}
            options={globalYears(openedAt, global.year).map((year) => ({ value: year, label: year }))}
            onValueChange={(year) => set({ year })}
          />
        </div>
      </div>
    </Card>
  );
}
