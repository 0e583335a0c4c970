import { defineMessages } from '@gigstack-ui/ui';

/** Words of the tests of this package, to see which language a provider speaks. */
export const uiWords = defineMessages('tests', { 'es-MX': { team: 'Equipo' }, en: { team: 'Team' } });
