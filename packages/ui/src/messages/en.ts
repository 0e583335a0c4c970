/** Texts of the primitives in English. */
export const en = {
  optional: '(optional)',
  loading: 'Loading…',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  choose: 'Choose…',
  showOptions: 'Show options',
  noResults: 'No results',
  create: (text: string) => (text ? `Create “${text}”` : 'Create'),
  brokenTitle: 'This part could not be shown',
  brokenText: 'What you typed elsewhere is still there.',
  supportId: (id: string) => `Support ID: ${id}`,
} as const;
