import { paymentForms, paymentMethods } from '@gigstack-ui/sat-catalogs';
import { field, text } from './jsonReaders.js';
import { type RuleContext } from './RuleContext.js';

const UNDEFINED_FORM = '99';

/** Payment form and method, alone and together. */
export function paymentRule({ draft, type, report }: RuleContext): void {
  const form = text(field(draft, 'payment_form'));
  const method = text(field(draft, 'payment_method'));
  if (type === 'T' || type === 'P' || type === 'N') {
    // Matriz de errores CFDI 4.0: traslado, nómina and pago carry no form; traslado and pago no method either.
    if (form) report('CFDI40103', 'payment_form', { fix: { path: 'payment_form', value: undefined } });
    if (method && type !== 'N') report('CFDI40125', 'payment_method', { fix: { path: 'payment_method', value: undefined } });
    return;
  }
  const knownForm = paymentForms.some(({ code }) => code === form);
  if (!knownForm) report('CFDI40104', 'payment_form', method === 'PPD' ? { fix: { path: 'payment_form', value: UNDEFINED_FORM } } : {});
  if (!paymentMethods.some(({ code }) => code === method)) report('CFDI40124', 'payment_method');
  else if (method === 'PPD' && knownForm && form !== UNDEFINED_FORM) report('CFDI40105', 'payment_form', { fix: { path: 'payment_form', value: UNDEFINED_FORM } });
  // No code of the matrix, but the filling guide keeps 99 for what will be paid later.
  else if (method === 'PUE' && form === UNDEFINED_FORM) report('PUE_WITH_99', 'payment_form', { fix: { path: 'payment_method', value: 'PPD' } });
}
