import type * as z from 'zod/mini';
import type { TeamRecord } from '../records/TeamRecord.js';
import { registeredTaxpayers } from '../sat/registeredTaxpayers.js';
import type { teamUpdateInput } from './teamInput.js';

/** The team with what was sent over it. A tax id that the register knows brings its legal name, as the certificate would. */
export function mergeTeam(team: TeamRecord, { brand, address, ...sent }: z.infer<typeof teamUpdateInput>): TeamRecord {
  const taxpayer = registeredTaxpayers.find(({ rfc }) => rfc === sent.tax_id);
  return {
    ...team,
    ...(taxpayer && { legal_name: taxpayer.name }),
    ...Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)),
    ...(brand && { brand: { ...team.brand, ...withoutEmpty(brand), alias: brand.alias } }),
    ...(address && { address: { ...team.address, ...address, zip: address.zip ?? team.address.zip } }),
  };
}

/** A colour or logo that is null or left out stays as it was. */
function withoutEmpty<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> };
}
