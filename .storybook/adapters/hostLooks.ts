import type { HostLook } from './HostLook.js';

/** The looks of the toolbar; each library comes when it is chosen, and never before. */
export const hostLooks = {
  ours: () => Promise.resolve(undefined),
  mui: () => import('./mui/muiLook.js').then(({ muiLook }): HostLook => muiLook),
  mantine: () => import('./mantine/mantineLook.js').then(({ mantineLook }): HostLook => mantineLook),
  shadcn: () => import('./shadcn/shadcnLook.js').then(({ shadcnLook }): HostLook => shadcnLook),
};

/** Name of one look. */
export type HostLookName = keyof typeof hostLooks;
