import { seedClients } from '../seeds/seedClients.js';
import { sampleItem } from './sampleDraft.js';

/** A sale of 232.00 pesos to the university. */
export const sampleSale = { client: { id: seedClients.universidad }, items: [sampleItem], currency: 'MXN' };

/** The same to somebody without RFC. */
export const sampleSaleWithoutRfc = { ...sampleSale, client: { name: 'Ana', email: 'ana@cliente.example' } };
