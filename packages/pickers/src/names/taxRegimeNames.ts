import { taxRegimes } from '@gigstack-ui/sat-catalogs';
import { defineMessages } from '@gigstack-ui/ui';
import { namesOf } from './namesOf.js';

/** Names of the tax regimes (c_RegimenFiscal) in either language. */
export const taxRegimeNames = defineMessages('taxRegimes', {
  'es-MX': { ...namesOf(taxRegimes), 626: 'Régimen Simplificado de Confianza (RESICO)' },
  en: {
    601: 'General regime for legal entities',
    603: 'Non-profit legal entities',
    605: 'Wages, salaries and similar income',
    606: 'Leasing',
    607: 'Sale or purchase of goods',
    608: 'Other income',
    610: 'Foreign residents without permanent establishment in Mexico',
    611: 'Dividend income (partners and shareholders)',
    612: 'Individuals with business and professional activities',
    614: 'Interest income',
    615: 'Income from prizes',
    616: 'No tax obligations',
    620: 'Production cooperatives that defer their income',
    621: 'Tax incorporation',
    622: 'Agriculture, livestock, forestry and fishing',
    623: 'Optional regime for groups of companies',
    624: 'Coordinated carriers',
    625: 'Business activities through technology platforms',
    626: 'Simplified trust regime (RESICO)',
  },
});
