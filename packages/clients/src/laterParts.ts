'use client';
import { lazyPart } from '@gigstack-ui/ui';

// What nobody needs before a button was pressed or a file was given. One file for all of it: a file for each would break what they share into crumbs.
const load = () => import('./allLaterParts.js');

/** The client form over the page. */
export const ClientFiscalDialog = lazyPart(() => load().then((module) => module.ClientFiscalDialog));

/** What came of a Constancia. */
export const CsfOutcome = lazyPart(() => load().then((module) => module.CsfOutcome));

/** Asks before a client is deleted. */
export const DeleteClient = lazyPart(() => load().then((module) => module.DeleteClient));

/** The fields that invoices do not need. */
export const MoreFields = lazyPart(() => load().then((module) => module.MoreFields));

/** The way of one client to its portal. */
export const PortalLink = lazyPart(() => load().then((module) => module.PortalLink));
