import * as z from 'zod/mini';
import { freeObject } from '../records/freeObject.js';
import { text } from '../records/text.js';

const flag = z.nullish(z.boolean());
const word = z.nullish(text);
const words = z.nullish(z.array(text).check(z.maxLength(1000)));
const rows = z.nullish(z.array(freeObject).check(z.maxLength(100)));
const whole = (minimum: number, maximum: number) => z.nullish(z.int().check(z.minimum(minimum), z.maximum(maximum)));
const serie = z.nullish(z.strictObject({ serie: z.nullish(z.string().check(z.regex(/^[^|]{1,25}$/))) }));
const template = z.nullish(z.strictObject({ body: word, subject: word }));
const templates = z.nullish(z.strictObject({ es: template, en: template }));

const emailKinds = ['invoices', 'payments', 'receipts', 'complements', 'credit_notes', 'receipt_reminders'];
const emailTexts = Object.fromEntries(emailKinds.flatMap((kind) => [[`${kind}_body`, word], [`${kind}_subject`, word]]));

/** The settings of a team as `PUT /teams/:id/settings` takes them: strict, every leaf may be null to clear it. */
export const teamSettings = z.strictObject({
  avoid_legal_name_replacer: flag,
  enforce_client_country_taxes: flag,
  global_invoice_disabled: flag,
  automate_complement_for_ppd_invoices: flag,
  automate_partial_payment_complements: flag,
  use_foreign_public_in_usd: flag,
  avoid_receipts: flag,
  cancel_receipts_on_refunds: flag,
  invoice_per_receipt: flag,
  allow_notes_on_self_invoice: flag,
  allow_product_code_on_self_invoice: flag,
  send_invoice_english_pdf: flag,
  default_description: word,
  override_item_description: word,
  invoice_pdf_notes: word,
  product_key: word,
  unit_key: word,
  unit_name: word,
  use: word,
  sku: word,
  addenda: word,
  custom_payment_description: word,
  customer_portal_id: word,
  force_series: z.nullish(z.string().check(z.regex(/^[^|]{0,25}$/))),
  avoid_automations_on_currencies: words,
  uses_on_self_invoice_portal: words,
  concepts_catalog: words,
  taxes: rows,
  taxes_usd: rows,
  withholding_taxes: rows,
  local_taxes: rows,
  complements: z.nullish(z.array(z.strictObject({ data: word, description: word, type: word })).check(z.maxLength(100))),
  allowed_product_codes: z.nullish(z.array(z.strictObject({ key: word, description: word })).check(z.maxLength(1000))),
  periodicity: z.nullish(z.enum(['day', 'week', 'two_weeks', 'month', 'two_months'])),
  pdf_language: z.nullish(z.enum(['en', 'es'])),
  global_invoicing_monthly_cuts: whole(2, 5),
  eom_ppd_threshold_days: whole(0, 31),
  limit_days_to_pay: whole(0, 3650),
  payment_reminders: z.nullish(
    z.strictObject({ days: z.nullish(z.number()), enabled: flag, before_body: word, before_subject: word, after_body: word, after_subject: word }),
  ),
  reinvoice: z.nullish(z.strictObject({ window_days: z.nullish(z.number()), handler: z.nullish(z.enum(['credit_note', 'cancel_resources'])) })),
  refunds: z.nullish(z.strictObject({ automatic_refunds: flag, current_month_handler: word })),
  emails: z.nullish(
    z.strictObject({
      invoices_bcc: words,
      payments_bcc: words,
      receipts_bcc: words,
      avoid_invoice_emails: flag,
      avoid_test_invoice_emails: flag,
      avoid_receipts_emails: flag,
      avoid_foreign_receipts_emails: flag,
      ...emailTexts,
    }),
  ),
  email_templates: z.nullish(
    z.strictObject({ invoices: templates, complements: templates, credit_notes: templates, payments: templates, receipts: templates, receipt_reminders: templates }),
  ),
  default_series: z.nullish(z.strictObject({ income: serie, complements: serie, credit_note: serie })),
});

/** The settings of a team. */
export type TeamSettings = z.infer<typeof teamSettings>;
