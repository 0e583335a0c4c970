import { optionalReading } from './reading.js';

/** Whether a team has set a provider up, and whatever else the API tells of it. */
export interface Integration {
  readonly completed?: boolean;
  readonly [name: string]: unknown;
}

/** Which providers a team has set up, by name. */
export type TeamIntegrations = Readonly<Record<string, Integration>>;

/**
 * Which providers are set up. A team has `{ stripe: { completed } }`, the route of its own a flat object that the command-line client prints
 * one line a provider; both are read as the first. @source docs, cli; the fields of a provider are not documented
 */
export const integrations = optionalReading<TeamIntegrations>('record', (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([provider, state]) => [provider, integrationOf(state)]));
});

function integrationOf(state: unknown): Integration {
  return typeof state === 'object' && state !== null ? { ...state } : { completed: state === true };
}
