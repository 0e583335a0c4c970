'use client';
import { forwardRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';
import type { FieldProps } from './Field.js';
import { useField } from './FieldContext.js';
import { FieldMessage } from './FieldMessage.js';

const OwnFieldLayout = forwardRef<HTMLDivElement, FieldProps>(function FieldLayout(
  { label, hint, hintTone, error, required: _required, optional = false, hideLabel = false, controlId: _controlId, kind = 'control', className, children, ...rest },
  ref,
) {
  const slotClass = useSlotClasses();
  const texts = useMessages(uiMessages);
  const { controlId, labelId, hintId, errorId, invalid } = useField();
  const Label = kind === 'group' ? 'span' : 'label';

  return (
    <div {...rest} ref={ref} className={slotClass('field', 'gs-field', className)} data-gs-slot="field" data-state={invalid ? 'invalid' : 'valid'}>
      <Label id={labelId} className={slotClass('label', hideLabel ? 'gs-visually-hidden' : 'gs-field-label')} data-gs-slot="label" {...(kind === 'control' && { htmlFor: controlId })}>
        {label}
        {optional && <span className="gs-field-optional"> {texts.optional}</span>}
      </Label>
      {children}
      {hint && !invalid && (
        <FieldMessage id={hintId} tone={hintTone ?? 'plain'}>
          {hint}
        </FieldMessage>
      )}
      {invalid && (
        <FieldMessage id={errorId} tone="bad">
          {error}
        </FieldMessage>
      )}
    </div>
  );
});

/** Where label, control and message of a field stand; the host's `Field` takes its place. */
export const FieldLayout = adaptable('Field', OwnFieldLayout);
