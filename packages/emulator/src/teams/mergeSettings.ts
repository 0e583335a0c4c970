import type { TeamSettings } from './teamSettings.js';

type Group = Record<string, unknown>;

/** The settings with what was sent over them: what is left out stays, null clears, a list replaces, a group goes on by the same rules. */
export function mergeSettings(settings: TeamSettings, sent: TeamSettings): TeamSettings {
  return merge(settings, sent);
}

function merge(current: Group, sent: Group): Group {
  const merged = Object.entries(sent).reduce<Group>(
    (all, [key, value]) => (value === undefined ? all : { ...all, [key]: isGroup(value) ? merge(asGroup(current[key]), value) : value }),
    { ...current },
  );
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asGroup(value: unknown): Group {
  return isGroup(value) ? value : {};
}
