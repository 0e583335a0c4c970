import { expect, it } from 'vitest';
import { fromDraft } from '../draftInvoiceForm.js';
import { emptyLine } from '../lineForm.js';
import { insertLine } from './formEdits.js';
import { toFormPath } from './formPath.js';

const typed = (id: string) => ({ ...emptyLine(), id, description: id });
// fromDraft puts an empty line first: it is not sent, so items[0] is the one after it.
const form = insertLine(typed('second'))(insertLine(typed('first'))(fromDraft({})));
const single = insertLine(typed('only'))(fromDraft({}));

it.each([
  ['items[0].unit_price', 'lines.first.unit_price'],
  ['items[1].product_key', 'lines.second.product_key'],
  ['items.1.quantity', 'lines.second.quantity'],
  ['items[1].taxes[0].rate', 'lines.second.taxes'],
  ['items[0].taxability', 'lines.first.taxes'],
  ['items[0].third_party.tax_id', 'lines.first.description'],
  ['items[0]', 'lines.first.description'],
  ['items[7].unit_price', 'items'],
  ['items[].product_key', 'items'],
  ['items', 'items'],
  ['client.address.zip', 'client'],
  ['use', 'use'],
  ['global.periodicity', 'global.periodicity'],
  ['global', 'global'],
  ['related_documents[0].documents[1]', 'related_documents'],
  ['payment_form', 'payment_form'],
])('%s is at %s', (api, path) => {
  expect(toFormPath(api, form)).toBe(path);
});

it('takes "some line" for the only line there is', () => {
  expect(toFormPath('items[].product_key', single)).toBe('lines.only.product_key');
});
