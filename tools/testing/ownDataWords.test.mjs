// Here and not in the portal's package: it looks at the words of a later part of the client form, which are behind no public entry.
import { expect, it } from 'vitest';
import { clientCsfMessages } from '../../packages/clients/src/messages/clientCsfMessages.js';
import { clientMessages } from '../../packages/clients/src/messages/clientMessages.js';
import { ownDataWords } from '../../packages/portal/src/messages/ownDataWords.js';

// A key that the form no longer has would leave the customer with words about somebody else.
it.each(['es-MX', 'en'])('the portal replaces only words that the client form has, in %s', (locale) => {
  for (const [namespace, { dictionaries }] of Object.entries({ clients: clientMessages, clientCsf: clientCsfMessages })) {
    const dictionary = dictionaries[locale];
    for (const [key, text] of Object.entries(ownDataWords[locale][namespace])) expect([key, typeof dictionary[key], dictionary[key] === text]).toEqual([key, 'string', false]);
  }
});
