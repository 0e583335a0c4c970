import { describe, expect, it } from 'vitest';
import { seedTeams } from '../../seeds/seedTeams.js';
import { createCaller } from '../../testing/createCaller.js';

describe('GET /teams/:id', () => {
  it.each([seedTeams.papeleria, seedTeams.estudio])('answers %s without what is internal', async (id) => {
    const { status, record } = await createCaller().call('GET', `/teams/${id}`);
    expect(status).toBe(200);
    expect(record).toMatchObject({ id, sat: { completed: true } });
    expect(record).not.toHaveProperty('billing_account');
    expect(Number((record['sat'] as { csd_expires_at: number }).csd_expires_at)).toBeLessThan(1e12);
  });

  it('answers 404 for a team that is not there', async () => {
    expect((await createCaller().call('GET', '/teams/team_nobody')).status).toBe(404);
  });
});
