import type { Item, ItemSchema, TaxSchema } from '@gigstack-ui/api';
import { inferTaxObject } from '@gigstack-ui/cfdi/choices';
import { randomKey } from '@gigstack-ui/hooks';
import { readDiscount } from './model/readDiscount.js';
import { numberField, numberToText } from './model/readNumber.js';
import { toTax } from './model/toTax.js';

/** One concept as the person typed it: numbers are text, '' means not given. Names are the API's own. */
export interface LineForm {
  /** Local to the form; survives moves, saves and recovery, never sent. */
  readonly id: string;
  /** Saved service this line came from. */
  readonly service_id: string;
  readonly description: string;
  readonly quantity: string;
  readonly unit_price: string;
  /** An amount in the price's own terms, or a percentage of quantity × price: `50`, `10%`. */
  readonly discount: string;
  readonly product_key: string;
  readonly unit_key: string;
  readonly unit_name: string;
  /** NoIdentificacion: the issuer's own key of the product. */
  readonly sku: string;
  readonly taxes: readonly TaxSchema[];
  /** c_ObjetoImp when it is not the one the taxes imply (taxes → 02, none → 01). */
  readonly taxability: string;
  /** On whose behalf the line is sold (a cuenta de terceros); null for one's own. */
  readonly third_party: ThirdPartyForm | null;
}

/** The party a line is sold for. */
export interface ThirdPartyForm {
  readonly tax_id: string;
  readonly legal_name: string;
  readonly tax_system: string;
  readonly zip: string;
}

/** What the next line starts with. */
export interface LineStart {
  readonly taxes: readonly TaxSchema[];
  /** Prices are typed with their taxes inside. */
  readonly inclusive: boolean;
}

const IVA_16: TaxSchema = { type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false };

/** A line nobody has typed in yet: one service unit with IVA 16 % unless other taxes are given. */
export function emptyLine(id: string = randomKey(), taxes: readonly TaxSchema[] = [IVA_16]): LineForm {
  return {
    id,
    service_id: '',
    description: '',
    quantity: '1',
    unit_price: '',
    discount: '',
    product_key: '',
    unit_key: 'E48',
    unit_name: '',
    sku: '',
    taxes,
    taxability: '',
    third_party: null,
  };
}

/** Whether a line holds nothing the person typed; such a line is never sent. */
export function isBlankLine(line: LineForm): boolean {
  return !line.description.trim() && !line.unit_price.trim() && !line.discount.trim() && !line.product_key && !line.service_id && !line.sku.trim();
}

/** One line as the API's item. */
export function toItem(line: LineForm): ItemSchema {
  const discount = readDiscount(line);
  return {
    ...(line.service_id && { id: line.service_id }),
    ...(line.description.trim() && { description: line.description.trim() }),
    ...numberField('quantity', line.quantity),
    ...numberField('unit_price', line.unit_price),
    ...(discount.state === 'valid' && { discount: Number(discount.value) }),
    ...(line.product_key && { product_key: line.product_key }),
    ...(line.unit_key && { unit_key: line.unit_key }),
    ...(line.unit_name && { unit_name: line.unit_name }),
    ...(line.sku.trim() && { sku: line.sku.trim() }),
    taxes: [...line.taxes],
    taxability: line.taxability || inferTaxObject(line.taxes),
    ...(line.third_party && thirdPartyField(line.third_party)),
  };
}

/** An item of the API as a line under the id given. */
export function fromItem(item: Item | ItemSchema, id: string): LineForm {
  const { description, quantity, unit_price, discount, product_key, unit_key, unit_name, sku, taxability } = item;
  const taxes = (item.taxes ?? []).map(toTax);
  return {
    id,
    service_id: item.id ?? '',
    description: description ?? '',
    quantity: numberToText(quantity),
    unit_price: numberToText(unit_price),
    discount: Number(discount) === 0 ? '' : numberToText(discount),
    product_key: product_key ?? '',
    unit_key: unit_key ?? '',
    unit_name: unit_name ?? '',
    sku: sku ?? '',
    taxes,
    taxability: taxability === inferTaxObject(taxes) ? '' : (taxability ?? ''),
    third_party: thirdPartyFrom(item.third_party),
  };
}

function thirdPartyField(party: ThirdPartyForm): Pick<ItemSchema, 'third_party'> {
  const given = Object.entries(party).flatMap(([name, text]: [string, string]) => (text.trim() ? [[name, text.trim()]] : []));
  return given.length > 0 ? { third_party: Object.fromEntries(given) as NonNullable<ItemSchema['third_party']> } : {};
}

/** An answer spells "my own" as null, or as fields that are all empty. */
function thirdPartyFrom(party: Item['third_party'] | ItemSchema['third_party']): ThirdPartyForm | null {
  const { tax_id, legal_name, tax_system, zip } = party ?? {};
  if (!tax_id && !legal_name && !tax_system && !zip) return null;
  return { tax_id: tax_id ?? '', legal_name: legal_name ?? '', tax_system: tax_system ?? '', zip: zip ?? '' };
}
