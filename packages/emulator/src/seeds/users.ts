import type { UserRecord } from '../users/UserRecord.js';
import { seedUsers } from './seedUsers.js';

const day = 86_400_000;

/** The seeded users. */
export function users(now: number): UserRecord[] {
  return [
    { id: seedUsers.julia, email: 'julia@nomada.example', first_name: 'Julia', last_name: 'Arce', phone: '+52 55 0000 0001', company_role: 'Dirección', created_at: now - 210 * day },
    { id: seedUsers.mateo, email: 'mateo@papeleria-el-faro.example', first_name: 'Mateo', last_name: 'Luna', phone: '+52 55 0000 0002', company_role: 'Ventas', created_at: now - 120 * day },
    { id: seedUsers.noemi, email: 'noemi@nomada.example', first_name: 'Noemí', last_name: 'Ortiz', phone: null, company_role: 'Contabilidad', created_at: now - 30 * day },
  ];
}
