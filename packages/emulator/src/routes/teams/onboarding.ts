import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { randomId } from '../../ids/randomId.js';
import { findTeam } from '../../teams/findTeam.js';
import { onboardingUrl } from '../../teams/onboardingUrl.js';

/** `GET /teams/:id/onboarding-url`: a new address each time, and the one before no longer opens. */
export const teamOnboarding: Handler = (call) =>
  call.database.transaction(() => {
    const team = { ...findTeam(call), onboarding: randomId(32) };
    call.database.teams.put(team);
    return one('Onboarding URL generated successfully', { id: team.id, ...onboardingUrl(team, call) });
  });
