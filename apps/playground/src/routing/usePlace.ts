import { useSyncExternalStore } from 'react';
import { currentPlace, onMove, type Place } from './history.js';

/** The current place; renders again when it changes. */
export function usePlace(): Place {
  return useSyncExternalStore(onMove, currentPlace);
}
