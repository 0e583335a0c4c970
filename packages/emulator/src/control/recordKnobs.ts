import * as z from 'zod/mini';
import { emulatorKey } from '../auth/emulatorKey.js';
import { ApiFailure } from '../http/ApiFailure.js';
import { checkInput } from '../http/checkInput.js';
import type { Surroundings } from '../http/Surroundings.js';
import { contextOf } from '../pages/contextOf.js';
import type { PaymentRecord } from '../payments/PaymentRecord.js';
import { presentPayment } from '../payments/presentPayment.js';
import { awaitPayment, cancelPayment, declinePayment, settlePayment } from '../payments/settlePayment.js';
import type { Context } from '../http/Call.js';
import { text } from '../records/text.js';
import { presentTeam } from '../teams/presentTeam.js';
import { teamKnobInput } from './controlInput.js';
import { deliveriesOf } from './deliveriesOf.js';

/** A knob on what the emulator holds: what its path names, and what the answer tells. */
export type RecordKnob = (surroundings: Surroundings, url: URL, id: string, body: unknown) => unknown;

type Move = (context: Context, payment: PaymentRecord) => PaymentRecord;

/** The knobs on what the emulator holds, by method and path; `:id` is anything up to the next slash. */
export const recordKnobs: Readonly<Record<string, RecordKnob>> = {
  'POST /payments/:id/expire': payment((context, record) => cancelPayment(context, record, 'expired')),
  'POST /payments/:id/decline': payment((context, record) => declinePayment(context, { ...record, method: record.method ?? 'card' })),
  'POST /payments/:id/wait': payment((context, record) => awaitPayment(context, record, record.allowed_payment_methods.find((method) => method !== 'card') ?? 'bank')),
  'POST /payments/:id/settle': payment((context, record) => settlePayment(context, record, { method: record.method ?? record.allowed_payment_methods[0] ?? 'bank' })),
  'PUT /teams/:id': ({ database }, _url, id, body) => {
    const { integrations = {}, sat, connect_enabled } = checkInput(teamKnobInput, body);
    return database.transaction(() => {
      const team = database.teams.get(id);
      if (!team) throw ApiFailure.notFound('Team');
      const turned = {
        ...team,
        connect_enabled: connect_enabled ?? team.connect_enabled,
        integrations: { ...team.integrations, ...integrations },
        sat: { ...team.sat, ...Object.fromEntries(Object.entries(sat ?? {}).filter(([, value]) => value !== undefined)) },
      };
      database.teams.put(turned);
      return presentTeam(turned);
    });
  },
  'POST /keys': ({ database }, _url, _id, body) => {
    const { team, livemode } = checkInput(z.strictObject({ team: text, livemode: z.optional(z.boolean()) }), body);
    if (!database.teams.get(team)) throw ApiFailure.notFound('Team');
    return { key: emulatorKey({ team, ...(livemode !== undefined && { livemode }) }) };
  },
  'GET /deliveries': ({ database }) => deliveriesOf(database),
};

function payment(move: Move): RecordKnob {
  return (surroundings, url, id) =>
    surroundings.database.transaction(() => {
      const found = surroundings.database.payments.locate(id);
      if (!found) throw ApiFailure.notFound('Payment');
      const context = contextOf(found.partition, url, surroundings);
      return presentPayment(move(context, found.document), context);
    });
}
