'use client';
import { lazyPart } from '@gigstack-ui/ui';

// What nobody needs for the first look at an invoice: its code comes once the page has nothing else to do. One file for all of it, because all
// of it is fetched at the same time, and a file for each would break what they share with the editor into crumbs.
const load = () => import('./allLaterParts.js');

/** What a draft became. */
export const StampedInvoice = lazyPart(() => load().then((module) => module.StampedInvoice));

/** The way to delete a draft, and what stands in its place then. */
export const DeleteDraft = lazyPart(() => load().then((module) => module.DeleteDraft));
export const DeletedDraft = lazyPart(() => load().then((module) => module.DeletedDraft));

/** Two versions of one draft to choose from. */
export const ConflictVersions = lazyPart(() => load().then((module) => module.ConflictVersions));

/** Why the server came to another total. */
export const TotalsGap = lazyPart(() => load().then((module) => module.TotalsGap));

/** The preview and the confirmation of a stamp. */
export const EditorDialogs = lazyPart(() => load().then((module) => module.EditorDialogs));

/** The findings with their words, of which there are a hundred. */
export const FindingList = lazyPart(() => load().then((module) => module.FindingList));

/** The rare fields of an invoice. */
export const MoreSettings = lazyPart(() => load().then((module) => module.MoreSettings));

/** The invoices this one is about. */
export const RelatedSection = lazyPart(() => load().then((module) => module.RelatedSection));

/** The period of a global invoice. */
export const GlobalSection = lazyPart(() => load().then((module) => module.GlobalSection));

/** Sales to the general public. */
export const PublicReceiver = lazyPart(() => load().then((module) => module.PublicReceiver));

/** The fiscal data of the receiver. */
export const ReceiverDialog = lazyPart(() => load().then((module) => module.ReceiverDialog));

/** The preview beside a wide form. */
export const PreviewPanel = lazyPart(() => load().then((module) => module.PreviewPanel));

/** The menu of a line. */
export const LineMenuList = lazyPart(() => load().then((module) => module.LineMenuList));

/** The usual taxes of a line, behind its tax cell. */
export const TaxPopover = lazyPart(() => load().then((module) => module.TaxPopover));

/** Everything about a line that has no column. */
export const LineDetail = lazyPart(() => load().then((module) => module.LineDetail));

/** The taxes of a usual kind of sale, for the whole invoice. */
export const PresetMenu = lazyPart(() => load().then((module) => module.PresetMenu));

/** Rows of a spreadsheet on their way to become lines. */
export const PasteDialog = lazyPart(() => load().then((module) => module.PasteDialog));

const PARTS = [
  StampedInvoice,
  DeleteDraft,
  DeletedDraft,
  ConflictVersions,
  TotalsGap,
  EditorDialogs,
  FindingList,
  MoreSettings,
  RelatedSection,
  GlobalSection,
  PublicReceiver,
  ReceiverDialog,
  PreviewPanel,
  LineMenuList,
  TaxPopover,
  LineDetail,
  PresetMenu,
  PasteDialog,
];

/** Fetches all of them ahead of time, so that a connection lost later takes none of them away; answers with the way to call it off. */
export function fetchLaterParts(): () => void {
  const timer = setTimeout(() => {
    for (const part of PARTS) void part.preload();
  }, 300);
  return () => clearTimeout(timer);
}
