import { scopeOf } from '../auth/Scope.js';
import { issueInvoice } from '../issuing/issueInvoice.js';
import type { DraftFields } from '../records/DraftRecord.js';
import type { Database } from '../store/Database.js';
import { seedClients } from './seedClients.js';
import { seedTeams } from './seedTeams.js';

const hour = 3_600_000;

interface Sale {
  team: string;
  client: string;
  hoursAgo: number;
  payment: readonly [method: string, form: string];
  items: readonly (readonly [service: string, quantity: number])[];
}

/** Sales of the last three weeks, the oldest first so that folios grow with time. */
const sales: readonly Sale[] = [
  { team: seedTeams.papeleria, client: seedClients.universidad, hoursAgo: 480, payment: ['PPD', '99'], items: [['papel_bond', 40], ['toner', 3]] },
  { team: seedTeams.papeleria, client: seedClients.zapateria, hoursAgo: 391, payment: ['PUE', '03'], items: [['boligrafos', 4], ['carpetas', 12]] },
  { team: seedTeams.papeleria, client: seedClients.fisica, hoursAgo: 290, payment: ['PUE', '04'], items: [['calculadora', 1], ['cuaderno', 6]] },
  { team: seedTeams.papeleria, client: seedClients.herreria, hoursAgo: 196, payment: ['PUE', '28'], items: [['engrapadora', 2], ['marcadores', 10]] },
  { team: seedTeams.papeleria, client: seedClients.resicoMoral, hoursAgo: 122, payment: ['PPD', '99'], items: [['renta_copiadora', 1], ['copias', 850]] },
  { team: seedTeams.papeleria, client: seedClients.juguetera, hoursAgo: 51, payment: ['PUE', '03'], items: [['libro', 15], ['chocolates', 8]] },
  { team: seedTeams.papeleria, client: seedClients.resicoFisica, hoursAgo: 20, payment: ['PUE', '01'], items: [['silla', 1]] },
  { team: seedTeams.estudio, client: seedClients.estudioPapeleria, hoursAgo: 430, payment: ['PUE', '03'], items: [['logotipo', 1]] },
  { team: seedTeams.estudio, client: seedClients.estudioXenon, hoursAgo: 172, payment: ['PPD', '99'], items: [['sitio', 1], ['traduccion', 4]] },
  { team: seedTeams.estudio, client: seedClients.estudioLuis, hoursAgo: 30, payment: ['PUE', '03'], items: [['carteles', 120]] },
];

/** Stamps the sales the way a caller would, each at its own hour and with a fixed UUID. */
export function seedInvoices(database: Database, now: number): void {
  for (const [index, { team: teamId, client, hoursAgo, payment, items }] of sales.entries()) {
    const team = database.teams.get(teamId);
    if (!team) continue;
    const scope = scopeOf(team, false);
    const at = now - hoursAgo * hour;
    const [payment_method, payment_form] = payment;
    const fields: DraftFields = {
      invoice_type: 'I',
      client: { id: client },
      currency: 'MXN',
      use: database.clients.get(scope.partition, client)?.use ?? 'G03',
      payment_method,
      payment_form,
      items: items.map(([service, quantity]) => itemOf(database, scope.partition, service, quantity)),
    };
    const number = String(index + 1).padStart(12, '0');
    issueInvoice(fields, { ...scope, database, now: at }, { uuid: `5EED0000-0000-4000-8000-${number}` });
  }
}

function itemOf(database: Database, partition: string, service: string, quantity: number) {
  const { created_at: _createdAt, ...fields } = database.services.get(partition, `service_${service}`) ?? { created_at: 0 };
  return { ...fields, quantity };
}
