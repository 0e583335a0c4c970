import type { Context } from '../http/Call.js';
import type { Surroundings } from '../http/Surroundings.js';
import { contextOf } from '../pages/contextOf.js';
import type { AppointmentKind } from '../store/Agenda.js';
import { acceptBySilence } from '../cancellation/acceptBySilence.js';
import { announceDueDate } from '../payments/announceDueDate.js';
import { expirePayment } from '../payments/expirePayment.js';

const keepers: Readonly<Record<AppointmentKind, (context: Context, id: string) => void>> = {
  cancellation: acceptBySilence,
  upcoming_due_date: announceDueDate,
  payment_expiry: expirePayment,
};

/** Does what has come by itself since the last request, so that every answer is of a world in which it has happened. */
export function keepAppointments(url: URL, surroundings: Surroundings): void {
  const { database, clock } = surroundings;
  for (const appointment of database.agenda.due(clock.now())) {
    database.transaction(() => {
      if (database.agenda.remove(appointment)) keepers[appointment.kind](contextOf(appointment.partition, url, surroundings), appointment.of);
    });
  }
}
