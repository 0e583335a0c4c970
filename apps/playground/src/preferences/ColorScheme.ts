/** Light, dark, or whatever the system of the person says. */
export type ColorScheme = 'auto' | 'light' | 'dark';

/** All of them, the default first. */
export const colorSchemes: readonly ColorScheme[] = ['auto', 'light', 'dark'];
