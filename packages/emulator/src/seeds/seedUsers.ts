/** Ids of the seeded users, all of one billing account. */
export const seedUsers = {
  /** Admin of both teams. */
  julia: 'user_julia',
  /** Editor of the stationery team. */
  mateo: 'user_mateo',
  /** In no team. */
  noemi: 'user_noemi',
} as const;
