import { endpoint } from '../endpoint.js';
import { listQuery } from '../schemas/listQuery.js';
import { team } from '../schemas/team.js';

/** Reads one team: who issues the invoices, with its tax data and default taxes. */
export const get = /* @__PURE__ */ endpoint({
  id: 'teams.get',
  method: 'GET',
  path: '/teams/:id',
  output: team,
  answers: 'one',
});

/** Pages through the teams the key can act for. */
export const list = /* @__PURE__ */ endpoint({
  id: 'teams.list',
  method: 'GET',
  path: '/teams',
  query: listQuery,
  output: team,
  answers: 'page',
});
