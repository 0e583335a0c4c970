// What each small catalog becomes: where it comes from, the shape of its rows and how a source row turns into one.
// `shape` lists the fields after code and name; `codes: false` leaves the code a plain string (long lists no one writes by hand).
const validity = ['validFrom: string | null', 'validTo: string | null'];
const dated = (row) => ({ validFrom: row.validFrom, validTo: row.validTo });
const person = (row) => ({ fisica: row.fisica, moral: row.moral });
const named = (row) => ({ code: row.code, name: row.name });
/** SAT writes "anything" as \\V*, which is no pattern: null says the same. */
const pattern = (text) => (text === '\\V*' ? null : text);

export const smallCatalogs = [
  {
    name: 'taxRegimes', row: 'TaxRegime', source: 'c_RegimenFiscal.json', sat: 'c_RegimenFiscal', doc: 'Tax regimes with the kind of person each one admits.',
    shape: ['fisica: boolean', 'moral: boolean', ...validity],
    map: (row) => ({ ...named(row), ...person(row), ...dated(row) }),
  },
  {
    name: 'cfdiUses', row: 'CfdiUse', source: 'c_UsoCFDI.json', sat: 'c_UsoCFDI', doc: 'Uses of a CFDI with the kind of person and the receiver regimes each one admits.',
    shape: ['fisica: boolean', 'moral: boolean', 'regimes: readonly string[]', ...validity],
    map: (row) => ({ ...named(row), ...person(row), regimes: row.regimenes, ...dated(row) }),
  },
  {
    name: 'paymentForms', row: 'PaymentForm', source: 'c_FormaPago.json', sat: 'c_FormaPago', doc: 'Payment forms; `banked` is null where SAT leaves it optional, account patterns are regular expressions without anchors.',
    shape: ['banked: boolean | null', 'payerAccountPattern: string | null', 'payeeAccountPattern: string | null', ...validity],
    map: (row) => ({ ...named(row), banked: row.code === '99' ? null : row.bancarizado, payerAccountPattern: pattern(row.patronCtaOrdenante), payeeAccountPattern: pattern(row.patronCtaBeneficiario), ...dated(row) }),
  },
  { name: 'paymentMethods', row: 'PaymentMethod', source: 'c_MetodoPago.json', sat: 'c_MetodoPago', doc: 'Payment methods: paid at once (PUE) or later and in parts (PPD).', shape: validity, map: (row) => ({ ...named(row), ...dated(row) }) },
  {
    name: 'invoiceTypes', row: 'InvoiceType', source: 'c_TipoDeComprobante.json', sat: 'c_TipoDeComprobante', doc: 'Kinds of CFDI with the largest total each one admits, as a decimal string.',
    shape: ['maxTotal: string', ...validity],
    map: (row) => ({ ...named(row), maxTotal: row.maxTotal, ...dated(row) }),
  },
  { name: 'taxObjects', row: 'TaxObject', source: 'c_ObjetoImp.json', sat: 'c_ObjetoImp', doc: 'Whether a line is subject to tax and how it is itemised.', shape: validity, map: (row) => ({ ...named(row), ...dated(row) }) },
  { name: 'exportTypes', row: 'ExportType', source: 'c_Exportacion.json', sat: 'c_Exportacion', doc: 'Kinds of export; 01 for every sale inside Mexico.', shape: validity, map: (row) => ({ ...named(row), ...dated(row) }) },
  { name: 'relationTypes', row: 'RelationType', source: 'c_TipoRelacion.json', sat: 'c_TipoRelacion', doc: 'How one CFDI relates to earlier ones.', shape: validity, map: (row) => ({ ...named(row), ...dated(row) }) },
  { name: 'periodicities', row: 'Periodicity', source: 'c_Periodicidad.json', sat: 'c_Periodicidad', doc: 'Periods a global invoice may cover.', shape: validity, map: (row) => ({ ...named(row), ...dated(row) }) },
  { name: 'months', row: 'Month', source: 'c_Meses.json', sat: 'c_Meses', doc: 'Months (01 to 12) and bimesters (13 to 18) of a global invoice.', shape: validity, map: (row) => ({ ...named(row), ...dated(row) }) },
  {
    name: 'taxTypes', row: 'TaxType', source: 'c_Impuesto.json', sat: 'c_Impuesto', doc: 'Federal taxes and whether each may be transferred or withheld.',
    shape: ['transferable: boolean', 'withholdable: boolean'],
    map: (row) => ({ ...named(row), transferable: row.traslado, withholdable: row.retencion }),
  },
  { name: 'taxFactors', row: 'TaxFactorRow', source: 'c_TipoFactor.json', sat: 'c_TipoFactor', doc: 'How a tax is applied: by rate, by quota or exempt.', shape: [], map: (row) => ({ code: row.code, name: row.code }) },
  {
    name: 'taxRates', row: 'TaxRate', source: 'c_TasaOCuota.json', sat: 'c_TasaOCuota', doc: 'Rates and quotas SAT lists, decimal strings with six decimals; a fixed rate has `min` equal to `max`.', codes: false, named: false,
    shape: ["type: 'IVA' | 'ISR' | 'IEPS'", "factor: 'Tasa' | 'Cuota'", 'min: string', 'max: string', 'label: string', 'transferable: boolean', 'withholdable: boolean', ...validity],
    map: (row) => ({ type: row.impuesto, factor: row.factor, min: row.min ?? row.value, max: row.value, label: row.label, transferable: row.traslado, withholdable: row.retencion, ...dated(row) }),
  },
  {
    name: 'cancellationMotives', row: 'CancellationMotive', source: 'motivos_cancelacion.json', sat: 'the cancellation scheme of 2022', doc: 'Reasons to cancel a CFDI; `hint` says in Spanish when each one applies.',
    shape: ['requiresReplacementUuid: boolean', 'hint: string'],
    map: (row) => ({ ...named(row), requiresReplacementUuid: row.requiresReplacementUuid, hint: row.hint }),
  },
  {
    name: 'currencies', row: 'Currency', source: 'c_Moneda.json', sat: 'c_Moneda', doc: 'Currencies with the decimals their totals carry.', codes: false,
    shape: ['decimals: number', 'validTo: string | null'],
    map: (row) => ({ ...named(row), decimals: row.decimals, validTo: row.validTo }),
  },
  {
    name: 'countries', row: 'Country', source: 'c_Pais.json', sat: 'c_Pais', doc: 'Countries; patterns, where SAT has one, are regular expressions without anchors.', codes: false,
    shape: ['zipPattern: string | null', 'taxIdPattern: string | null'],
    // SAT's own pattern for Mexico carries a line break in the middle.
    map: (row) => ({ ...named(row), zipPattern: row.zipPattern, taxIdPattern: row.taxIdPattern?.replace(/\s*\\n|\n/g, '') ?? null }),
  },
  { name: 'states', row: 'State', source: 'c_Estado.json', sat: 'c_Estado', doc: 'States of Mexico, the United States and Canada.', codes: false, shape: ['country: string'], map: (row) => ({ ...named(row), country: row.country }) },
  { name: 'unitKeysCommon', row: 'UnitKeyCommon', source: 'c_ClaveUnidad.common.json', sat: 'c_ClaveUnidad', doc: 'The unit keys most invoices use, for a picker that opens before anything is typed.', shape: [], map: named },
];
