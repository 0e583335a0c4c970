'use client';
import type { Outcome, TeamMember, TeamMemberInput, TeamMemberUpdateInput } from '@gigstack-ui/api';
import * as teams from '@gigstack-ui/api/teams';
import * as users from '@gigstack-ui/api/users';
import { outdate, outdateOne } from './cacheChanges.js';
import type { GigstackContextValue } from './GigstackContext.js';
import type { RecordChange } from './RecordChange.js';
import { teamMembersQuery } from './teamQueries.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings } from './useRecord.js';

/** The people of a team; without an id nothing is asked. */
export function useTeamMembers(id: string | undefined, { enabled = true }: QuerySettings = {}): PagesResult<TeamMember> {
  return usePages(teamMembersQuery(useGigstack(), id ?? ''), enabled && id !== undefined);
}

/** Adds a user of the same billing account to a team. */
export function useAddTeamMember(settings?: ChangeSettings<Outcome, RecordChange<TeamMemberInput>>): ChangeResult<Outcome, RecordChange<TeamMemberInput>> {
  return useChange(async (context, { id, body }) => {
    const answer = await context.client.call(teams.addMember, { params: { id }, body });
    outdateMember(context, id, body.id);
    return answer;
  }, settings);
}

/** Which member of which team. */
export interface MemberOfTeam {
  id: string;
  memberId: string;
}

/** Changes a member's role or permissions. */
export function useUpdateTeamMember(settings?: ChangeSettings<Outcome, MemberOfTeam & RecordChange<TeamMemberUpdateInput>>): ChangeResult<Outcome, MemberOfTeam & RecordChange<TeamMemberUpdateInput>> {
  return useChange(async (context, { id, memberId, body }) => {
    const answer = await context.client.call(teams.updateMember, { params: { id, memberId }, body });
    outdateMember(context, id, memberId);
    return answer;
  }, settings);
}

/** Takes a person out of a team. */
export function useRemoveTeamMember(settings?: ChangeSettings<Outcome, MemberOfTeam>): ChangeResult<Outcome, MemberOfTeam> {
  return useChange(async (context, { id, memberId }) => {
    const answer = await context.client.call(teams.removeMember, { params: { id, memberId } });
    outdateMember(context, id, memberId);
    return answer;
  }, settings);
}

/** Takes a person out of a team by the older route, for accounts where the newer one is not there yet. */
export function useRemoveTeamMemberByPost(settings?: ChangeSettings<Outcome, MemberOfTeam>): ChangeResult<Outcome, MemberOfTeam> {
  return useChange(async (context, { id, memberId }) => {
    const answer = await context.client.call(teams.removeMemberByPost, { params: { id }, body: { id: memberId } });
    outdateMember(context, id, memberId);
    return answer;
  }, settings);
}

function outdateMember(context: GigstackContextValue, team: string, user: string): void {
  outdateOne(context, teams.members, team);
  // A user is shown with the teams they are in.
  outdateOne(context, users.get, user);
  outdate(context, users.list);
}
