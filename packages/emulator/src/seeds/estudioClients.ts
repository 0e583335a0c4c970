import type { ClientRecord } from '../records/ClientRecord.js';
import { seedClient } from './seedClient.js';
import { seedClients } from './seedClients.js';

const day = 86_400_000;

/** The six clients of the studio, the oldest first. */
export function estudioClients(now: number): ClientRecord[] {
  const age = (days: number) => ({ created_at: now - days * day });
  return [
    seedClient(seedClients.estudioPublico, 'XAXX010101000', 'Público en general', 'S01', {
      ...age(150),
      legal_name: 'PUBLICO EN GENERAL',
      tax_system: '616',
      email: null,
      phone: null,
      // Generic receivers carry the zip code of the place of issue (CFDI40149).
      address: { country: 'MEX', zip: '76028' },
    }),
    seedClient(seedClients.estudioPapeleria, 'EKU9003173C9', 'Papelería El Faro', 'G03', age(140)),
    seedClient(seedClients.estudioXenon, 'XIA190128J61', 'Xenon Industrial', 'G03', age(101)),
    seedClient(seedClients.estudioOrganicos, 'OÑO120726RX3', 'Orgánicos Ñávez', 'G03', age(77)),
    seedClient(seedClients.estudioMaria, 'WATM640917J45', 'María Watember', 'G03', age(38)),
    seedClient(seedClients.estudioLuis, 'IAÑL750210963', 'Luis Ian', 'G03', age(12)),
  ];
}
