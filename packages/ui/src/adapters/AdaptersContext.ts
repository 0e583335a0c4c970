'use client';
import { createContext } from 'react';
import type { Adapters } from './Adapters.js';

const none: Adapters = {};

/** The host's own components, by the name of the primitive they replace. */
export const AdaptersContext = createContext<Adapters>(none);
