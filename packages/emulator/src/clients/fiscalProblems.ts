import { preflight } from '@gigstack-ui/cfdi';
import { findingMessages } from '@gigstack-ui/cfdi/messages';
import type { ClientFields } from '../records/ClientRecord.js';
import type { TeamRecord } from '../records/TeamRecord.js';
import { registerRejections } from '../sat/satRegister.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';

/** A fiscal datum that is not as the SAT would have it; `path` is in the client's own shape. */
export interface FiscalProblem {
  path: string;
  code: string;
  message: string;
}

/** What the SAT would say of a client as a receiver: its rules first, then its register of taxpayers. */
export function fiscalProblems(client: ClientFields, team: TeamRecord, now: number): FiscalProblem[] {
  const findings = preflight({ invoice_type: 'I', use: client.use }, { receiver: client, issuer: team, today: mexicoCityTime(now).slice(0, 10) });
  const broken = findings
    .filter(({ path, severity, code }) => severity === 'error' && (path.startsWith('client.') || code === 'CFDI40161'))
    .map(({ path, code }) => ({ path, code, message: findingMessages['es-MX'][code].title }));
  const said = broken.length > 0 ? broken : registerRejections(client);
  return said.map(({ path, code, message }) => ({ path: path.replace(/^client\./, ''), code, message }));
}
