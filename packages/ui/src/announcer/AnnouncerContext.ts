'use client';
import { createContext } from 'react';
import type { Announcements } from './createAnnouncements.js';

/** The announcements of the nearest provider, null outside of one. */
export const AnnouncerContext = createContext<Announcements | null>(null);
