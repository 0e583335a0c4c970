import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { findTeam } from '../../teams/findTeam.js';
import { presentTeam } from '../../teams/presentTeam.js';

/** `GET /teams/:id`: the caller's team, and with Connect any other of its billing account. */
export const getTeam: Handler = (call) => one('Team retrieved successfully', presentTeam(findTeam(call)));
