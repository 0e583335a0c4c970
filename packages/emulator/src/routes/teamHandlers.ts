import type { Handler } from '../http/Call.js';
import { addMember } from './teams/addMember.js';
import { addSeries } from './teams/addSeries.js';
import { connectSat } from './teams/connectSat.js';
import { createTeam } from './teams/create.js';
import { emailTemplates } from './teams/emailTemplates.js';
import { getTeam } from './teams/get.js';
import { getSettings } from './teams/getSettings.js';
import { teamIntegrations } from './teams/integrations.js';
import { listTeams } from './teams/list.js';
import { listMembers } from './teams/listMembers.js';
import { listSeries } from './teams/listSeries.js';
import { teamOnboarding } from './teams/onboarding.js';
import { removeTeam } from './teams/remove.js';
import { removeMember, removeMemberByBody } from './teams/removeMember.js';
import { signManifest } from './teams/signManifest.js';
import { updateTeam } from './teams/update.js';
import { updateMember } from './teams/updateMember.js';
import { updateSeries } from './teams/updateSeries.js';
import { updateSettings } from './teams/updateSettings.js';

/** Who answers the routes of teams. */
export const teamHandlers: Readonly<Record<string, Handler>> = {
  'teams.list': listTeams,
  'teams.get': getTeam,
  'teams.create': createTeam,
  'teams.update': updateTeam,
  'teams.remove': removeTeam,
  'teams.settings': getSettings,
  'teams.updateSettings': updateSettings,
  'teams.integrations': teamIntegrations,
  'teams.series': listSeries,
  'teams.addSeries': addSeries,
  'teams.updateSeries': updateSeries,
  'teams.members': listMembers,
  'teams.addMember': addMember,
  'teams.updateMember': updateMember,
  'teams.removeMember': removeMember,
  'teams.removeMemberByPost': removeMemberByBody,
  'teams.onboardingUrl': teamOnboarding,
  'teams.uploadCsd': connectSat,
  'teams.signManifest': signManifest,
  'teams.emailTemplates': emailTemplates,
};
