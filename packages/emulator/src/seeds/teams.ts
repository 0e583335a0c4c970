import type { TeamRecord } from '../records/TeamRecord.js';
import { seedTeams } from './seedTeams.js';
import { seedUsers } from './seedUsers.js';

const day = 86_400_000;
const iva16 = { type: 'IVA', rate: 0.16, factor: 'Tasa', withholding: false, inclusive: false } as const;

/** The billing account of the seeded teams and users. */
export const seedAccount = 'billing_pruebas';

/** The seeded teams, their certificates valid for two more years. */
export function teams(now: number): TeamRecord[] {
  const shared = {
    billing_account: seedAccount,
    connect_enabled: true,
    sat: { completed: true, csd_expires_at: now + 730 * day, connected_at: now - 200 * day },
    series: [],
    onboarding: null,
    manifest_signed_at: now - 200 * day,
    deletes_at: null,
    created_at: now - 210 * day,
  };
  return [
    {
      ...shared,
      id: seedTeams.papeleria,
      legal_name: 'ESCUELA KEMPER URGATE',
      tax_id: 'EKU9003173C9',
      tax_system: '601',
      address: {
        country: 'MEX',
        street: 'Avenida de las Pruebas',
        exterior: '120',
        neighborhood: 'Centro',
        municipality: 'Pachuca de Soto',
        city: 'Pachuca',
        state: 'Hidalgo',
        zip: '42501',
      },
      brand: { alias: 'Papelería El Faro', primary_color: '#0f766e', secondary_color: '#f59e0b', logo: null },
      support_email: 'hola@papeleria-el-faro.example',
      support_phone: '+52 771 000 0100',
      integrations: { stripe: { completed: true } },
      members: [
        { id: seedUsers.julia, role: 'admin' },
        { id: seedUsers.mateo, role: 'editor' },
      ],
      settings: {
        taxes: [iva16],
        periodicity: 'month',
        default_series: { income: { serie: 'A' }, credit_note: { serie: 'E' }, complements: { serie: 'P' } },
        use: 'G03',
        product_key: '44121701',
        unit_key: 'H87',
        unit_name: 'Pieza',
      },
    },
    {
      ...shared,
      id: seedTeams.estudio,
      legal_name: 'INGRID XODAR JIMENEZ',
      tax_id: 'XOJI740919U48',
      tax_system: '612',
      address: {
        country: 'MEX',
        street: 'Calle del Ensayo',
        exterior: '8',
        interior: '2',
        neighborhood: 'Jardines',
        municipality: 'Querétaro',
        city: 'Querétaro',
        state: 'Querétaro',
        zip: '76028',
      },
      brand: { alias: 'Estudio Xodar', primary_color: '#7c3aed', secondary_color: '#111827', logo: null },
      support_email: 'hola@estudio-xodar.example',
      support_phone: '+52 442 000 0200',
      integrations: { stripe: { completed: false } },
      members: [{ id: seedUsers.julia, role: 'admin' }],
      settings: {
        taxes: [iva16],
        periodicity: 'month',
        default_series: { income: { serie: 'F' }, credit_note: { serie: 'NC' }, complements: { serie: 'P' } },
        use: 'G03',
        product_key: '82141504',
        unit_key: 'E48',
        unit_name: 'Unidad de servicio',
      },
    },
  ];
}
