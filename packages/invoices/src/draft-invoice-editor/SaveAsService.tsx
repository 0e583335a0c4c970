'use client';
import { useCreateService } from '@gigstack-ui/hooks';
import { Button, useAnnounce, useMessages } from '@gigstack-ui/ui';
import { lineMessages } from '../messages/lineMessages.js';
import { toItem, type LineForm } from './lineForm.js';

/** Keeps a line for the invoices to come; what is saved is offered by the description from then on. */
export function SaveAsService({ line, onSaved }: { line: LineForm; onSaved: (serviceId: string) => void }) {
  const texts = useMessages(lineMessages);
  const announce = useAnnounce();
  const { mutate, isPending, isError } = useCreateService();
  const { id: _id, description, unit_price, quantity: _quantity, discount: _discount, third_party: _party, search: _search, ...rest } = toItem(line);
  if (line.service_id || !description || unit_price === undefined) return null;

  function save(body: Parameters<typeof mutate>[0]): void {
    mutate(body, {
      onSuccess: ({ id }) => {
        onSaved(id);
        announce(texts.serviceSaved);
      },
      onError: () => announce(texts.serviceFailed, 'assertive'),
    });
  }

  return (
    <div className="gs-save-service">
      <Button size="sm" loading={isPending} onClick={() => save({ description, unit_price, ...rest })}>
        {texts.saveAsService}
      </Button>
      {isError && <p className="gs-line-error">{texts.serviceFailed}</p>}
    </div>
  );
}
