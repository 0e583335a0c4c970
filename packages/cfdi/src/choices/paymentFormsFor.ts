import { paymentForms, type PaymentForm } from '@gigstack-ui/sat-catalogs';

/** What people choose most, first. */
const usual: readonly string[] = ['03', '01', '04', '28', '02'];

/** Payment forms that go with a method, the usual ones first: PPD takes 99 alone (CFDI40105), PUE any other; all of them while the method is unknown. */
export function paymentFormsFor(method: string | undefined): readonly PaymentForm[] {
  const allowed = paymentForms.filter(({ code }) => (method === 'PPD' ? code === '99' : method !== 'PUE' || code !== '99'));
  const first = usual.flatMap((code) => allowed.filter((form) => form.code === code));
  return [...first, ...allowed.filter(({ code }) => !usual.includes(code))];
}
