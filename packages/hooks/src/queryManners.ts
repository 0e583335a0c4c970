/** What every query and mutation shares, under any QueryClient: the client alone repeats calls, and a missing connection is an error, not a silent wait. */
export const queryManners = { retry: false, networkMode: 'always' } as const;
