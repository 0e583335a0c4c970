import { preflight, type Finding } from '@gigstack-ui/cfdi';
import { describe, expect, it } from 'vitest';
import { fromDraft, lineOf, toBody } from '../draftInvoiceForm.js';
import { fixFinding } from './fixFinding.js';
import { setDocument, setLine } from './formEdits.js';
import { setAtPath } from './setAtPath.js';

const iva = { type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false } as const;
const items = [{ description: 'Uno', quantity: 1, unit_price: 10, product_key: '80101500', unit_key: 'E48', taxes: [iva] }];
const receiver = { id: 'c', tax_id: 'URE180429TM6', legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA', tax_system: '601', address: { zip: '86991' } };
const context = { receiver, issuer: { tax_id: 'KIJ0906199R1', legal_name: 'KERNEL', tax_system: '601', address: { zip: '28971' } }, today: '2026-11-24' };
const draft = { invoice_type: 'I', use: 'G03', payment_method: 'PUE', payment_form: '03', items } as const;

describe('one click settles', () => {
  it.each<[string, object]>([
    ['CFDI40105', { payment_method: 'PPD', payment_form: '03' }],
    ['PUE_WITH_99', { payment_form: '99' }],
    ['CFDI40160', { use: undefined }],
    ['CFDI40161', { use: 'D01' }],
    ['CFDI40122', { exports: '02' }],
    ['DATE_TOO_OLD', { date: Date.UTC(2026, 10, 1) }],
    ['DATE_IN_FUTURE', { date: Date.UTC(2026, 11, 24) }],
    ['RATE_AS_PERCENT', { items: [{ ...items[0], taxes: [{ ...iva, rate: 16 }] }] }],
  ])('%s', (code, change) => {
    const form = fromDraft({ ...draft, ...change });
    const finding = found(form).find((one) => one.code === code);
    const edit = finding?.fix && fixFinding(finding.fix);
    expect(finding).toBeDefined();
    expect(found(edit?.(form) ?? form).map((one) => one.code)).not.toContain(code);
  });

  it('one field and leaves everything half typed as it is', () => {
    const typed = setDocument({ emails: 'ana@', payment_form: '99' })(fromDraft(draft));
    const [id = ''] = typed.order;
    const form = setLine(id, { unit_price: '1,' })(typed);
    const edit = fixFinding({ path: 'items[0].quantity', value: 2 });
    const fixed = edit?.(form) ?? form;
    expect(fixed.document).toBe(form.document);
    expect(lineOf(fixed, id)).toEqual({ ...lineOf(form, id), quantity: '2' });
  });

  it('nothing on the form when the record of the client is what is wrong', () => {
    expect(fixFinding({ path: 'client.tax_system', value: '616' })).toBeUndefined();
  });

  it('nothing when the line is gone', () => {
    const form = fromDraft(draft);
    expect(fixFinding({ path: 'items[7].quantity', value: 2 })?.(form)).toBe(form);
  });
});

it('writes at a path without touching the rest', () => {
  const record = { a: [{ b: 1 }, { b: 2, c: 3 }], d: 4 };
  expect(setAtPath(record, 'a[1].b', 5)).toEqual({ a: [{ b: 1 }, { b: 5, c: 3 }], d: 4 });
  expect(setAtPath(record, 'd', undefined)).toEqual({ a: record.a });
  expect(setAtPath({}, 'global.year', 2026)).toEqual({ global: { year: 2026 } });
});

function found(form: ReturnType<typeof fromDraft>): readonly Finding[] {
  return preflight(toBody(form), context);
}
