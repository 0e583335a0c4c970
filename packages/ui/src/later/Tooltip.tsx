'use client';
import type { TooltipProps } from '../tooltip/Tooltip.js';
import { laterPopup } from './laterPopup.js';
import { restingTooltip } from './restingTriggers.js';

/** A few words about a control, on hover and on focus. */
export const Tooltip = laterPopup<TooltipProps, HTMLDivElement>('Tooltip', { popup: (all) => all.Tooltip, resting: restingTooltip, triggerIn: 'children' });
