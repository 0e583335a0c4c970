import { genericReceiver } from '@gigstack-ui/cfdi/choices';
import type { ClientForm } from './ClientForm.js';
import { taxpayerOf, usualUse } from './taxpayer.js';

/** The edits a change brings along, the way a person would expect: a generic RFC sets what SAT demands with it, and a first régimen proposes a use. */
export function withConsequences(form: ClientForm, change: Partial<ClientForm>, issuerZip: string): Partial<ClientForm> {
  const next = { ...form, ...change };
  const before = taxpayerOf(form);
  const after = taxpayerOf(next);
  const edits = { ...change };

  if (after.kind !== before.kind) {
    const forced = genericReceiver(after.kind === 'foreign' ? 'foreign' : 'national', { issuerZip });
    if (after.kind === 'own') Object.assign(edits, release(next, genericReceiver('national', { issuerZip })));
    else Object.assign(edits, { tax_system: forced.tax_system, use: forced.use, zip: forced.address.zip });
    // A country is what tells one client abroad from another, so nobody is taken for Mexican by default.
    if (after.kind === 'foreign' && next.country === 'MEX') edits.country = '';
    if (before.kind === 'foreign' && next.country === '') edits.country = 'MEX';
  }
  const use = edits.use ?? next.use;
  if (change.tax_system !== undefined && use === '') edits.use = usualUse(taxpayerOf({ ...next, ...edits }).uses) ?? '';
  return edits;
}

/** What a generic RFC had set is no longer so; what the person typed stays. */
function release(form: ClientForm, forced: ReturnType<typeof genericReceiver>): Partial<ClientForm> {
  return {
    ...(form.tax_system === forced.tax_system && { tax_system: '' }),
    ...(form.use === forced.use && { use: '' }),
    ...(form.zip === forced.address.zip && { zip: '' }),
  };
}
