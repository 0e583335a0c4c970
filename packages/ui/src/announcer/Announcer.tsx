'use client';
import { useSyncExternalStore, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';
import { AnnouncerContext } from './AnnouncerContext.js';
import { createAnnouncements, nothingAnnounced, type Announcements } from './createAnnouncements.js';

function LiveRegions({ announcements }: { announcements: Announcements }) {
  const { polite, assertive } = useSyncExternalStore(announcements.subscribe, announcements.current, nothingAnnounced);
  return (
    <VisuallyHidden data-gs-slot="announcer">
      <span aria-live="polite">{polite}</span>
      <span aria-live="assertive">{assertive}</span>
    </VisuallyHidden>
  );
}

/** Two live regions and the context that speaks through them; the provider already holds one. */
export function Announcer({ children }: { children: ReactNode }) {
  const [announcements] = useState(createAnnouncements);
  return (
    <AnnouncerContext.Provider value={announcements}>
      {children}
      <LiveRegions announcements={announcements} />
    </AnnouncerContext.Provider>
  );
}
