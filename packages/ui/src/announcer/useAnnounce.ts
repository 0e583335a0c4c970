'use client';
import { useContext } from 'react';
import { AnnouncerContext } from './AnnouncerContext.js';
import type { Announcements } from './createAnnouncements.js';

const unheard: Announcements['announce'] = () => {};

/** A stable function that makes a screen reader say a sentence. */
export function useAnnounce(): Announcements['announce'] {
  return useContext(AnnouncerContext)?.announce ?? unheard;
}
