/** Texts of the client elements in English. */
export const en = {
  searchClients: 'Search by name, RFC or e-mail',
  noMatches: 'No client matches',
  noClients: 'No clients yet',
  searchFailed: 'The search failed. Try again.',
  unnamed: 'No name',
} as const;
