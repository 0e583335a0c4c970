import { ApiFailure } from '../../http/ApiFailure.js';
import type { Call, Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { randomId } from '../../ids/randomId.js';
import type { TeamRecord } from '../../records/TeamRecord.js';
import { addMember } from '../../teams/members.js';
import { mergeTeam } from '../../teams/mergeTeam.js';
import { onboardingUrl } from '../../teams/onboardingUrl.js';
import { presentTeam } from '../../teams/presentTeam.js';
import { teamInput } from '../../teams/teamInput.js';
import { notify } from '../../webhooks/notify.js';

/** `POST /teams`: a team of the caller's billing account, which must have Connect; it cannot stamp until it has its certificate. */
export const createTeam: Handler = (call) =>
  call.database.transaction(() => {
    const { add_members = [], add_master_team_members = false, generate_onboarding_url = false, ...sent } = checkInput(teamInput, call.body);
    if (!call.team.connect_enabled) {
      throw new ApiFailure(403, 'insufficient_permissions', 'Only a team with gigstack Connect may create teams');
    }
    const members = [...(add_master_team_members ? call.team.members : []), ...add_members];
    for (const [index, { id }] of add_members.entries()) {
      if (!call.database.users.get(call.team.billing_account, id)) throw ApiFailure.invalid([`add_members[${index}].id: no user of this billing account has this id`]);
    }
    const blank = blankTeam(call);
    const team = members.reduce(addMember, mergeTeam({ ...blank, onboarding: generate_onboarding_url ? randomId(32) : null }, sent));
    call.database.teams.put(team);
    const presented = presentTeam(team);
    notify(call, 'teams.created', presented);
    return one('Team created successfully', { ...presented, ...onboardingUrl(team, call) }, 201);
  });

function blankTeam({ team, now }: Call): TeamRecord {
  return {
    id: `team_${randomId()}`,
    billing_account: team.billing_account,
    connect_enabled: false,
    legal_name: '',
    tax_id: '',
    tax_system: '',
    address: { country: 'MEX', zip: '' },
    brand: { alias: '', primary_color: '#111827', secondary_color: '#6b7280', logo: null },
    support_email: '',
    support_phone: '',
    sat: { completed: false, csd_expires_at: null, connected_at: null },
    integrations: {},
    members: [],
    series: [],
    onboarding: null,
    manifest_signed_at: null,
    deletes_at: null,
    settings: {},
    created_at: now,
  };
}
