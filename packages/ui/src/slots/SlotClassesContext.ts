'use client';
import { createContext } from 'react';
import type { ClassNames } from './slotNames.js';

const none: ClassNames = {};

/** The host's classes by part. */
export const SlotClassesContext = createContext<ClassNames>(none);
