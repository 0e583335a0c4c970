import type { TaxSchema } from '@gigstack-ui/api';
import type { PresetTax } from '@gigstack-ui/cfdi/presets';
import type { LineForm } from '../lineForm.js';
import { setAllLines, type FormEdit } from './formEdits.js';

/** What a tax may be: ISR is only withheld (c_Impuesto), a quota is only of IEPS (c_TasaOCuota), a withholding is never exempt (CFDI40184). */
export function factorsOf({ type, withholding }: Pick<TaxSchema, 'type' | 'withholding'>): readonly TaxSchema['factor'][] {
  if (withholding) return ['Tasa'];
  return type === 'IEPS' ? ['Tasa', 'Cuota', 'Exento'] : ['Tasa', 'Exento'];
}

/** A tax with some of its fields changed, and those that no longer go with them put right. */
export function changeTax(tax: TaxSchema, patch: Partial<TaxSchema>): TaxSchema {
  const { type, ...rest } = { ...tax, ...patch };
  const withholding = type === 'ISR' || rest.withholding;
  const factor = factorsOf({ type, withholding }).find((each) => each === rest.factor) ?? 'Tasa';
  const { inclusive, units, rate } = rest;
  return {
    type,
    factor,
    rate: factor === 'Exento' ? 0 : rate,
    withholding,
    ...(inclusive && isIncludable({ factor, withholding }) && { inclusive }),
    ...(factor === 'Cuota' && units !== undefined && units !== 1 && { units }),
  };
}

/** A tax of a preset as a line carries it; `inclusive` when prices are typed with their taxes. */
export function taxOfPreset({ type, factor, rate, withholding }: PresetTax, inclusive: boolean): TaxSchema {
  return changeTax({ type, factor, rate: Number(rate), withholding }, { inclusive });
}

/** Whether two taxes are the same one, in a price or on top of it. */
export function isSameTax(one: Pick<TaxSchema, 'type' | 'factor' | 'withholding'> & { rate: number | string }, other: TaxSchema): boolean {
  return one.type === other.type && one.factor === other.factor && one.withholding === other.withholding && Number(one.rate) === other.rate;
}

/** The taxes with one of them put in, or taken out when it is there; a transferred IVA takes the place of another. */
export function toggleTax(taxes: readonly TaxSchema[], tax: TaxSchema): readonly TaxSchema[] {
  const others = taxes.filter((each) => !isSameTax(each, tax));
  if (others.length < taxes.length) return others;
  const isIva = ({ type, withholding }: TaxSchema) => type === 'IVA' && !withholding;
  return [...(isIva(tax) ? others.filter((each) => !isIva(each)) : others), tax];
}

/** Gives every line these taxes, and every line to come, as one step. */
export function setAllTaxes(taxes: readonly TaxSchema[]): FormEdit {
  return setAllLines((line) => ({ ...line, taxes, taxability: '' }), { taxes });
}

/** Reads all prices with their taxes inside, or on top of them, as one step; the prices stay as they were typed. */
export function setInclusive(inclusive: boolean): FormEdit {
  const change = (taxes: readonly TaxSchema[]) => taxes.map((tax) => changeTax(tax, { inclusive }));
  return (form) => setAllLines((line: LineForm) => ({ ...line, taxes: change(line.taxes) }), { inclusive, taxes: change(form.newLine.taxes) })(form);
}

function isIncludable({ factor, withholding }: Pick<TaxSchema, 'factor' | 'withholding'>): boolean {
  return !withholding && factor !== 'Exento';
}
