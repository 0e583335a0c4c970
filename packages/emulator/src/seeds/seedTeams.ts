/** Ids of the two seeded teams. Both belong to one billing account with Connect, so a key of one may act for the other. */
export const seedTeams = {
  /** A stationery shop: persona moral, régimen 601, series A and E. */
  papeleria: 'team_papeleria',
  /** A design studio: persona física, régimen 612, series F and NC. */
  estudio: 'team_estudio',
} as const;
