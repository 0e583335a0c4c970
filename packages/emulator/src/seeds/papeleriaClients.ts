import type { ClientRecord } from '../records/ClientRecord.js';
import { seedClient } from './seedClient.js';
import { seedClients } from './seedClients.js';

const day = 86_400_000;
/** Generic receivers carry the zip code of the place of issue (CFDI40149). */
const issuerZip = '42501';

/** The twelve clients of the stationery team, the oldest first. */
export function papeleriaClients(now: number): ClientRecord[] {
  const age = (days: number) => ({ created_at: now - days * day });
  return [
    seedClient(seedClients.publico, 'XAXX010101000', 'Público en general', 'S01', {
      ...age(190),
      legal_name: 'PUBLICO EN GENERAL',
      tax_system: '616',
      email: null,
      phone: null,
      address: { country: 'MEX', zip: issuerZip },
    }),
    seedClient(seedClients.universidad, 'URE180429TM6', 'Universidad Robótica', 'G03', {
      ...age(180),
      metadata: { segmento: 'escuelas' },
    }),
    seedClient(seedClients.juguetera, 'KIJ0906199R1', 'Juguetes Kernel', 'G01', age(171)),
    seedClient(seedClients.zapateria, 'ZUÑ920208KL4', 'Zapatería Ñeri', 'G03', age(160)),
    seedClient(seedClients.herreria, 'H&E951128469', 'Herrería & Eléctricos', 'G03', age(144)),
    seedClient(seedClients.fisica, 'CACX7605101P8', 'Xóchitl Casas', 'G03', age(130)),
    seedClient(seedClients.asalariada, 'FUNK671228PH6', 'Karla Fuente', 'S01', age(112)),
    seedClient(seedClients.resicoFisica, 'MISC491214B86', 'Cecilia Miranda', 'G03', {
      ...age(90),
      metadata: { segmento: 'despachos' },
    }),
    seedClient(seedClients.resicoMoral, 'IVD920810GU2', 'Innovación, Valor y Desarrollo', 'G03', age(66)),
    seedClient(seedClients.arrendador, 'KICR630120NX3', 'Rodrigo Kitia', 'G03', age(41)),
    seedClient(seedClients.extranjera, 'XEXX010101000', 'Lakeside Office Supply', 'S01', {
      ...age(27),
      legal_name: 'LAKESIDE OFFICE SUPPLY LLC',
      tax_system: '616',
      phone: '+1 555 010 0100',
      address: { country: 'USA', street: 'Test Avenue', exterior: '1', city: 'Austin', state: 'TX', zip: issuerZip },
    }),
    seedClient(seedClients.datosEquivocados, 'JES900109Q90', 'Jiménez Estrada', 'G03', {
      ...age(9),
      legal_name: 'JIMENEZ ESTRADA Y SALAS',
      address: { country: 'MEX', zip: '37160' },
    }),
  ];
}
