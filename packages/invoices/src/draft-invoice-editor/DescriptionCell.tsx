'use client';
import type { Service } from '@gigstack-ui/api';
import { Combobox, useFormat, useMessages } from '@gigstack-ui/ui';
import { memo } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { FieldRules } from './EditorSettings.js';
import { setLine } from './model/formEdits.js';
import { linePath } from './model/formPath.js';
import { lineOfService } from './model/lineOfService.js';
import { useSavedServices } from './SavedServices.js';
import { useEditor } from './SessionContext.js';
import { useFieldError } from './useFieldError.js';
import { useLineValue } from './useLineValue.js';

interface DescriptionCellProps {
  id: string;
  rules: FieldRules;
}

/** What is sold: free text that doubles as a search in the saved services. */
export const DescriptionCell = memo(function DescriptionCell({ id, rules }: DescriptionCellProps) {
  const texts = useMessages(invoiceMessages);
  const format = useFormat();
  const { edit } = useEditor();
  const { services, isLoading, ask } = useSavedServices();
  const path = linePath(id, 'description');
  const text = useLineValue(id, 'description') ?? '';
  const serviceId = useLineValue(id, 'service_id');
  const error = useFieldError(path);

  return (
    <div className="gs-line-cell" data-gs-path={path} data-gs-cell="description">
      <Combobox<Service>
        label={texts.description}
        hideLabel
        appearance="cell"
        freeText
        filter="contains"
        placeholder={texts.descriptionPlaceholder}
        readOnly={rules.isLocked}
        required={rules.isRequired}
        error={error}
        items={services}
        loading={isLoading}
        itemKey={(service) => service.id}
        itemLabel={(service) => service.description ?? ''}
        itemDescription={({ unit_price, product_key }) => [unit_price !== undefined && format.number(unit_price, { minDecimals: 2 }), product_key].filter(Boolean).join(' · ')}
        value={services.find((service) => service.id === serviceId) ?? null}
        inputValue={text}
        onInputValueChange={(description) => edit(setLine(id, { description }))}
        onValueChange={(service) => service && edit(setLine(id, lineOfService(service)))}
        onFocus={ask}
      />
    </div>
  );
});
