import type { TeamRecord } from '../records/TeamRecord.js';
import { fold } from '../text/fold.js';
import type { Listed } from './Collection.js';
import type { ScanOptions, Store } from './Store.js';

/** Teams, partitioned by billing account. */
export interface Teams {
  readonly name: string;
  get(id: string): TeamRecord | undefined;
  put(team: TeamRecord): void;
  count(billingAccount: string): number;
  scan(options: ScanOptions): Iterable<Listed<TeamRecord>>;
}

/** The teams of a store. */
export function createTeams(store: Store): Teams {
  const name = 'teams';
  return {
    name,
    get: (id) => store.get(name, id)?.body as TeamRecord | undefined,
    put(team) {
      const entry = {
        id: team.id,
        partition: team.billing_account,
        createdAt: team.created_at,
        name: fold(team.brand.alias || team.legal_name),
      };
      store.put(name, entry, team);
    },
    count: (billingAccount) => store.count(name, billingAccount),
    *scan(options) {
      for (const { entry, body } of store.scan(name, options)) yield { entry, document: body as TeamRecord };
    },
  };
}
