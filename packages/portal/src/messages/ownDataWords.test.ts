import { clientMessages } from '@gigstack-ui/clients';
import { expect, it } from 'vitest';
import { clientCsfMessages } from '../../../clients/src/messages/clientCsfMessages.js';
import { ownDataWords } from './ownDataWords.js';

// A key that the form no longer has would leave the customer with words about somebody else.
it.each(['es-MX', 'en'] as const)('replaces only words that the client form has, in %s', (locale) => {
  const forms = { clients: clientMessages, clientCsf: clientCsfMessages };
  for (const [namespace, { dictionaries }] of Object.entries(forms)) {
    const words = ownDataWords[locale][namespace as keyof typeof forms];
    const dictionary: Readonly<Record<string, unknown>> = dictionaries[locale];
    for (const [key, text] of Object.entries(words)) expect([key, typeof dictionary[key], dictionary[key] === text]).toEqual([key, 'string', false]);
  }
});
