import { allEndpoints, type Endpoint } from '@gigstack-ui/api';

/** Sets of routes to open at once. A page with one element is better served by that element's manifest. */
export interface Presets {
  /** Everything that is only read. */
  readonly readOnly: readonly Endpoint[];
  /** Clients, services, drafts, invoices of every type, receipts, and the team that issues them. */
  readonly invoicing: readonly Endpoint[];
  /** Payments and receipts, with the clients and services they are made of. */
  readonly payments: readonly Endpoint[];
  /** Teams of a platform: settings, series, members, seal and manifest; neither making nor deleting a team. */
  readonly platform: readonly Endpoint[];
  /** Every documented route, also those by which an administrator makes and deletes teams, users and webhooks. */
  readonly everything: readonly Endpoint[];
}

// Routes that only gigstack's command-line client knows are in no preset: nobody documents what they take.
const documented = allEndpoints.filter(({ loose }) => !loose);

const of = (...resources: readonly string[]) => documented.filter(({ id }) => resources.includes(id.split('.')[0] ?? ''));
const only = (...ids: readonly string[]) => documented.filter(({ id }) => ids.includes(id));
const without = (endpoints: readonly Endpoint[], ...ids: readonly string[]) => endpoints.filter(({ id }) => !ids.includes(id));

const issuer = only('teams.get', 'teams.series');
const isOperator = /^(users|webhooks)\./;

/** The usual sets of routes, by what a product does. Routes whose answer is only for servers open what the proxy does with it, and never pass themselves. */
export const presets: Presets = {
  readOnly: documented.filter(({ safe, id }) => safe && !isOperator.test(id)),
  invoicing: [...without(of('clients', 'services', 'drafts', 'income', 'egress', 'complements', 'invoices', 'receipts'), 'invoices.runEndOfMonth'), ...issuer],
  payments: [...of('clients', 'payments', 'receipts'), ...only('services.list', 'services.get', 'income.get', 'income.list', 'invoices.files'), ...issuer],
  platform: without(of('teams'), 'teams.create', 'teams.remove', 'teams.onboardingUrl'),
  everything: documented,
};
