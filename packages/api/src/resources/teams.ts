import { endpoint } from '../endpoint.js';
import { anything } from '../schemas/answerFields.js';
import { csdInput } from '../schemas/csdInput.js';
import { integrations as integrationsAnswer } from '../schemas/integrations.js';
import { listQuery } from '../schemas/listQuery.js';
import { manifestInput } from '../schemas/manifestInput.js';
import { member, memberInput, memberReference, memberUpdateInput } from '../schemas/member.js';
import { onboardingUrl as onboardingUrlAnswer } from '../schemas/onboardingUrl.js';
import { outcome } from '../schemas/outcome.js';
import { series as seriesAnswer, seriesInput, seriesUpdateInput } from '../schemas/series.js';
import { team } from '../schemas/team.js';
import { teamInput, teamUpdateInput } from '../schemas/teamInput.js';
import { teamSettings } from '../schemas/teamSettings.js';
import { teamSettingsInput } from '../schemas/teamSettingsInput.js';
import { createUpload } from '../uploads/createUpload.js';
import { csdFile } from '../uploads/fileRules.js';

/** Pages through the teams the key can act for. @source docs, cli */
export const list = /* @__PURE__ */ endpoint({
  id: 'teams.list',
  method: 'GET',
  path: '/teams',
  query: listQuery,
  output: team,
  answers: 'page',
});

/** Reads one team: who issues the invoices, with its tax data and default taxes. @source cli, integrators */
export const get = /* @__PURE__ */ endpoint({
  id: 'teams.get',
  method: 'GET',
  path: '/teams/:id',
  output: team,
  answers: 'one',
});

/** Makes a team under the same billing account. @source docs */
export const create = /* @__PURE__ */ endpoint({
  id: 'teams.create',
  method: 'POST',
  path: '/teams',
  body: teamInput,
  output: team,
  answers: 'one',
  hidden: ['onboarding_url', 'onboardingUrl'],
});

/** Changes the fields of a team that are given. @source cli, n8n */
export const update = /* @__PURE__ */ endpoint({
  id: 'teams.update',
  method: 'PUT',
  path: '/teams/:id',
  body: teamUpdateInput,
  output: team,
  answers: 'one',
});

/** Schedules a team to be deleted. @source cli; what comes back is not documented */
export const remove = /* @__PURE__ */ endpoint({
  id: 'teams.remove',
  method: 'DELETE',
  path: '/teams/:id',
  output: outcome,
  answers: 'one',
});

/** Reads the settings of a team. @source cli */
export const settings = /* @__PURE__ */ endpoint({
  id: 'teams.settings',
  method: 'GET',
  path: '/teams/:id/settings',
  output: teamSettings,
  answers: 'one',
});

/** Changes the settings of a team that are given; `null` clears one. @source cli */
export const updateSettings = /* @__PURE__ */ endpoint({
  id: 'teams.updateSettings',
  method: 'PUT',
  path: '/teams/:id/settings',
  body: teamSettingsInput,
  output: teamSettings,
  answers: 'one',
});

/** Reads which providers are set up, for the team of `?team` or the key's own. @source cli; the fields of a provider are not documented */
export const integrations = /* @__PURE__ */ endpoint({
  id: 'teams.integrations',
  method: 'GET',
  path: '/teams/integrations',
  output: integrationsAnswer,
  answers: 'one',
  hidden: ['secret', 'secret_key', 'private_key', 'api_key', 'access_token', 'refresh_token'],
});

/** Lists the series of a team with the folio that comes next. @source cli, n8n */
export const series = /* @__PURE__ */ endpoint({
  id: 'teams.series',
  method: 'GET',
  path: '/teams/:id/series',
  output: seriesAnswer,
  answers: 'page',
});

/** Adds a series to a team. @source cli, n8n */
export const addSeries = /* @__PURE__ */ endpoint({
  id: 'teams.addSeries',
  method: 'POST',
  path: '/teams/:id/series',
  body: seriesInput,
  output: seriesAnswer,
  answers: 'one',
});

/** Changes the next folios of a series, by its code. @source cli, n8n */
export const updateSeries = /* @__PURE__ */ endpoint({
  id: 'teams.updateSeries',
  method: 'PUT',
  path: '/teams/:id/series/:seriesId',
  body: seriesUpdateInput,
  output: seriesAnswer,
  answers: 'one',
});

/** Lists the people of a team. @source cli */
export const members = /* @__PURE__ */ endpoint({
  id: 'teams.members',
  method: 'GET',
  path: '/teams/:id/members',
  output: member,
  answers: 'page',
});

/** Adds a user of the same billing account to a team; no e-mail is sent. @source docs, cli, n8n */
export const addMember = /* @__PURE__ */ endpoint({
  id: 'teams.addMember',
  method: 'POST',
  path: '/teams/:id/add-member',
  body: memberInput,
  output: outcome,
  answers: 'one',
});

/** Changes a member's role or permissions. @source cli */
export const updateMember = /* @__PURE__ */ endpoint({
  id: 'teams.updateMember',
  method: 'PATCH',
  path: '/teams/:id/members/:memberId',
  body: memberUpdateInput,
  output: outcome,
  answers: 'one',
});

/** Takes a person out of a team. @source cli */
export const removeMember = /* @__PURE__ */ endpoint({
  id: 'teams.removeMember',
  method: 'DELETE',
  path: '/teams/:id/members/:memberId',
  output: outcome,
  answers: 'one',
});

/** Takes a person out of a team, the older way. @source n8n */
export const removeMemberByPost = /* @__PURE__ */ endpoint({
  id: 'teams.removeMemberByPost',
  method: 'POST',
  path: '/teams/:id/remove-member',
  body: memberReference,
  output: outcome,
  answers: 'one',
});

/** Asks for a page on which the issuer uploads its CSD. A GET that renews a password, so it is never repeated; whoever has the address acts for the issuer, so no page sees it. @source cli, n8n */
export const onboardingUrl = /* @__PURE__ */ endpoint({
  id: 'teams.onboardingUrl',
  method: 'GET',
  path: '/teams/:id/onboarding-url',
  output: onboardingUrlAnswer,
  answers: 'one',
  safe: false,
  serverOnly: true,
});

/** Gives a team its Certificado de Sello Digital: what it stamps with. @source cli, docs; what comes back is not documented */
export const uploadCsd = /* @__PURE__ */ endpoint({
  id: 'teams.uploadCsd',
  method: 'POST',
  path: '/teams/:id/sat-connection',
  body: csdInput,
  output: outcome,
  answers: 'one',
  upload: /* @__PURE__ */ createUpload({ cert: csdFile, key: csdFile }),
});

/** Signs the agreement with the certifier, with the issuer's e.firma. @source cli, docs; what comes back is not documented */
export const signManifest = /* @__PURE__ */ endpoint({
  id: 'teams.signManifest',
  method: 'POST',
  path: '/teams/:id/manifest/sign',
  body: manifestInput,
  output: outcome,
  answers: 'one',
});

/** Reads the texts of the e-mails a team sends. @source cli */
export const emailTemplates = /* @__PURE__ */ endpoint({
  id: 'teams.emailTemplates',
  method: 'GET',
  path: '/teams/:id/email-templates',
  output: anything,
  answers: 'one',
  loose: true,
});
