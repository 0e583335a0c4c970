'use client';
import { lazyPart } from '@gigstack-ui/ui';

// What comes after the home view. One file for all of it: a file for each would break what they share into crumbs.
const load = () => import('./allLaterViews.js');

/** What is about to be invoiced, and with which data. */
export const ConfirmView = lazyPart(() => load().then((module) => module.ConfirmView));

/** The customer's own fiscal data. */
export const OwnDataView = lazyPart(() => load().then((module) => module.OwnDataView));

/** The invoices that are being made. */
export const RunView = lazyPart(() => load().then((module) => module.RunView));
