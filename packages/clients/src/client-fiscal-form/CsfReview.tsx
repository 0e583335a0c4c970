'use client';
import { taxRegimeNames } from '@gigstack-ui/pickers';
import { stateNameOf } from '@gigstack-ui/sat-catalogs';
import { Alert, Button, RadioGroup, SegmentedControl, useFormat, useMessages } from '@gigstack-ui/ui';
import { Dialog } from '@gigstack-ui/ui/dialog';
import { useState } from 'react';
import { editsOf, usuallyTaken, type CsfChange, type CsfPart, type CsfProposal } from '../csf/csfChanges.js';
import { clientCsfMessages } from '../messages/clientCsfMessages.js';
import { clientMessages } from '../messages/clientMessages.js';
import { useClientForm } from './ClientFormContext.js';
import type { ClientForm } from './model/ClientForm.js';
import { partKeys } from './partKeys.js';

/** Props of CsfReview. */
export interface CsfReviewProps {
  proposal: CsfProposal;
  /** Takes the edits of what was chosen; empty when all stays. */
  onApply: (edits: Partial<ClientForm>) => void;
}

const KEEP = 'keep';

/** What a Constancia would change, part by part; nothing changes until it is applied. */
export function CsfReview({ proposal, onApply }: CsfReviewProps) {
  const texts = useMessages(clientCsfMessages);
  const { form } = useClientForm().model;
  const { changes, regimes, isActive, status } = proposal;
  const [taken, setTaken] = useState<readonly CsfPart[]>(() => changes.filter(usuallyTaken).map(({ part }) => part));
  // Two in force say nothing of which one the invoice is for: only the person knows.
  const [regime, setRegime] = useState<string>(() => (regimes.length === 1 ? (regimes[0]?.code ?? KEEP) : regimes.some(({ code }) => code === form.tax_system) ? form.tax_system : form.tax_system === '' ? '' : KEEP));
  const chosenRegime = regime === KEEP || regime === '' || regime === form.tax_system ? undefined : regime;
  const count = taken.length + (chosenRegime === undefined ? 0 : 1);
  const choice = <Regimes proposal={proposal} value={regime} onValueChange={setRegime} />;

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onApply({})}
      className="gs-client-review"
      title={texts.reviewTitle}
      description={texts.reviewLead}
      footer={
        <>
          <Button variant="quiet" onClick={() => onApply({})}>
            {texts.reviewKeepAll}
          </Button>
          {count > 0 && (
            <Button variant="primary" onClick={() => onApply(editsOf(changes.filter(({ part }) => taken.includes(part)), chosenRegime))}>
              {texts.reviewApply(count)}
            </Button>
          )}
        </>
      }
    >
      {!isActive && <Alert tone="warn">{texts.reviewNotActive(status)}</Alert>}
      {/* What only the person can tell comes before what may just be looked over. */}
      {regimes.length > 1 && choice}
      {changes.length === 0 && regimes.length === 0 && <p>{texts.reviewSame}</p>}
      {changes.map((change) => (
        <Change
          key={change.part}
          change={change}
          isTaken={taken.includes(change.part)}
          onTake={(isTaken) => setTaken(isTaken ? [...taken, change.part] : taken.filter((part) => part !== change.part))}
        />
      ))}
      {regimes.length === 1 && choice}
      <p className="gs-client-note">{texts.reviewRest}</p>
    </Dialog>
  );
}

function Change({ change: { part, before, after }, isTaken, onTake }: { change: CsfChange; isTaken: boolean; onTake: (isTaken: boolean) => void }) {
  const texts = useMessages(clientCsfMessages);
  const name = useMessages(clientMessages)[partKeys[part]];
  return (
    <section className="gs-client-change" data-state={isTaken ? 'taken' : 'kept'}>
      <h3>{name}</h3>
      <SegmentedControl
        label={texts.reviewChoice(name)}
        hideLabel
        size="sm"
        value={isTaken ? 'take' : KEEP}
        options={[
          { value: 'take', label: texts.reviewTake },
          { value: KEEP, label: texts.reviewKeep },
        ]}
        onValueChange={(choice) => onTake(choice === 'take')}
      />
      <dl>
        <dt>{texts.reviewBefore}</dt>
        <dd data-stays={isTaken ? undefined : ''}>{before ? <PartText part={part} text={before} /> : texts.reviewNothing}</dd>
        <dt>{texts.reviewAfter}</dt>
        <dd data-stays={isTaken ? '' : undefined}>
          <PartText part={part} text={after} />
        </dd>
      </dl>
    </section>
  );
}

/** The text of a part; a postal code with its state, by which people know it. */
function PartText({ part, text }: { part: CsfPart; text: string }) {
  return (
    <>
      {text} {part === 'zip' && <span className="gs-client-note">{stateNameOf(text)}</span>}
    </>
  );
}

function Regimes({ proposal: { regimes }, value, onValueChange }: { proposal: CsfProposal; value: string; onValueChange: (code: string) => void }) {
  const texts = useMessages(clientCsfMessages);
  const names: Readonly<Record<string, string>> = useMessages(taxRegimeNames);
  const format = useFormat();
  const { form } = useClientForm().model;
  const isKeepable = form.tax_system !== '' && !regimes.some(({ code }) => code === form.tax_system);
  return (
    <section className="gs-client-change">
      <h3>{texts.reviewRegimes(regimes.length)}</h3>
      <RadioGroup
        label={texts.reviewWhichRegime}
        value={value}
        options={[
          ...regimes.map(({ code, name, since }) => ({
            value: code,
            label: (
              <>
                {names[code] ?? name} <span className="gs-code">{code}</span>
              </>
            ),
            hint: [since && texts.reviewSince(format.date(`${since}T12:00:00`)), code === form.tax_system && texts.reviewToday].filter(Boolean).join(' · '),
          })),
          ...(isKeepable ? [{ value: KEEP, label: `${texts.reviewKeepRegime}: ${names[form.tax_system] ?? ''} ${form.tax_system}` }] : []),
        ]}
        onValueChange={onValueChange}
      />
    </section>
  );
}
