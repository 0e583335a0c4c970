'use client';
import { Button, FileDrop, Progress, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useEffect, useRef } from 'react';
import type { ClientSlot } from '../clientSlots.js';
import type { CsfProblem } from '../csf/readCsf.js';
import { CsfOutcome } from '../laterParts.js';
import { clientMessages } from '../messages/clientMessages.js';
import { Acts } from './Acts.js';
import { useClientForm } from './ClientFormContext.js';
import { useKeptFocus } from './useKeptFocus.js';

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
  const slotClass = useSlotClasses<ClientSlot>();
  const texts = useMessages(clientMessages);
  const { csf } = useClientForm().model;
  const { state } = csf.csf;
  const section = useRef<HTMLDivElement>(null);
  useKeptFocus(section, state);
  useEffect(() => {
    if (state === 'reading') void CsfOutcome.preload();
  }, [state]);
  const isWaiting = state === 'idle' || state === 'reading' || state === 'failed';
  return (
    <div ref={section} tabIndex={-1} className={slotClass('csf', 'gs-client-whole gs-client-csf')} data-gs-slot="csf" data-state={state}>
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
      {!isWaiting && <CsfOutcome fallback={<Progress label={texts.csfReading} />} />}
    </div>
  );
}
