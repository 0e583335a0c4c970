import type { TaxSchema } from '@gigstack-ui/api';
import type { LineForm } from '../lineForm.js';
import { changeTax } from './taxEdits.js';

/** The IVA of a line as people say it; `other` is a combination only the full tax editor can express. */
export type IvaChoice = 'iva16' | 'iva8' | 'iva0' | 'exempt' | 'none' | 'other';

/** The choices a person can pick, in the order they are offered. */
export const ivaChoices = ['iva16', 'iva8', 'iva0', 'exempt', 'none'] as const satisfies readonly IvaChoice[];

// c_TasaOCuota: transferred IVA is only 16 %, 0 %, or 8 % with the border credit; anything else is exempt or not subject.
const TAX_OF: Record<Exclude<IvaChoice, 'none' | 'other'>, Pick<TaxSchema, 'factor' | 'rate'>> = {
  iva16: { factor: 'Tasa', rate: 0.16 },
  iva8: { factor: 'Tasa', rate: 0.08 },
  iva0: { factor: 'Tasa', rate: 0 },
  exempt: { factor: 'Exento', rate: 0 },
};

/** Which choice the taxes of a line amount to. */
export function ivaChoiceOf(line: Pick<LineForm, 'taxes'>): IvaChoice {
  const [iva, ...more] = line.taxes.filter(isTransferredIva);
  if (!iva) return 'none';
  if (more.length > 0) return 'other';
  const found = (Object.keys(TAX_OF) as (keyof typeof TAX_OF)[]).find((choice) => {
    const tax = TAX_OF[choice];
    return tax.factor === iva.factor && (tax.factor === 'Exento' || tax.rate === Number(iva.rate));
  });
  return found ?? 'other';
}

/** The line with another IVA; its withholdings and IEPS stay, and an inclusive price stays inclusive. */
export function withIva(line: Pick<LineForm, 'taxes'>, choice: Exclude<IvaChoice, 'other'>, isInclusive = false): Pick<LineForm, 'taxes' | 'taxability'> {
  const others = line.taxes.filter((tax) => !isTransferredIva(tax));
  if (choice === 'none') return { taxes: others, taxability: '' };
  const inclusive = isInclusive || line.taxes.some((tax) => tax.inclusive);
  return { taxes: [changeTax({ type: 'IVA', ...TAX_OF[choice], withholding: false }, { inclusive }), ...others], taxability: '' };
}

/** The taxes of a line that the IVA choice does not speak about. */
export function otherTaxesOf(line: Pick<LineForm, 'taxes'>): TaxSchema[] {
  return line.taxes.filter((tax) => !isTransferredIva(tax));
}

function isTransferredIva(tax: TaxSchema): boolean {
  return tax.type === 'IVA' && !tax.withholding;
}
