/** What each kind of value in the settings of a team is read with. */
interface Kinds<Flag, Word, Words, Figure, Records, Free> {
  flag: Flag;
  word: Word;
  words: Words;
  figure: Figure;
  /** Lists of objects that stay open. */
  records: Records;
  free: Free;
}

/** The settings of a team that are neither taxes nor groups, in either direction. @source cli: the JSON schema of its newest version */
export function settingsShape<Flag, Word, Words, Figure, Records, Free>({ flag, word, words, figure, records, free }: Kinds<Flag, Word, Words, Figure, Records, Free>) {
  return {
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
    force_series: word,
    avoid_automations_on_currencies: words,
    uses_on_self_invoice_portal: words,
    concepts_catalog: words,
    complements: records,
    allowed_product_codes: records,
    local_taxes: records,
    /** How long a receipt may be invoiced: day, week, two_weeks, month or two_months. */
    periodicity: word,
    /** en or es. */
    pdf_language: word,
    /** 2 to 5. */
    global_invoicing_monthly_cuts: figure,
    /** 0 to 31. */
    eom_ppd_threshold_days: figure,
    limit_days_to_pay: figure,
    payment_reminders: free,
    reinvoice: free,
    refunds: free,
    emails: free,
    email_templates: free,
    /** Series by kind of document: `{ income: { serie } }`; `serie` here, unlike on invoices. */
    default_series: free,
  };
}
