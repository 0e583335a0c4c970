import type { Store } from './Store.js';

/** What comes by itself with time: a receiver's silence that counts as a yes, a payment that falls due, one that is too late. */
export type AppointmentKind = 'cancellation' | 'upcoming_due_date' | 'payment_expiry';

/** Something that comes by itself: of which kind, to which record of which partition. */
export interface Appointment {
  kind: AppointmentKind;
  /** Id of the record. */
  of: string;
  partition: string;
}

/** What is to come, in the order of time. */
export interface Agenda {
  /** `at` in milliseconds; of one kind a record has one appointment. */
  add(at: number, appointment: Appointment): void;
  /** False when it was taken off before, by another process for instance. */
  remove(appointment: Appointment): boolean;
  /** What has come by a moment in milliseconds, the oldest first. */
  due(now: number): Appointment[];
}

/** The agenda of a store. */
export function createAgenda(store: Store): Agenda {
  const name = 'agenda';
  const partition = 'all';
  const idOf = ({ kind, of }: Appointment): string => `${kind}/${of}`;
  return {
    add: (at, appointment) => store.put(name, { id: idOf(appointment), partition, createdAt: at, name: '' }, appointment),
    remove: (appointment) => store.remove(name, idOf(appointment)),
    due: (now) => [...store.scan(name, { partition, orderBy: 'createdAt', direction: 'asc', createdTo: now })].map(({ body }) => body as Appointment),
  };
}
