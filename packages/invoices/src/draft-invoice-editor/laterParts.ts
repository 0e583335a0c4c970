import { lazyPart } from '@gigstack-ui/ui';

// What nobody needs for the first look at an invoice: its code comes once the page has nothing else to do.

/** Two versions of one draft to choose from. */
export const ConflictVersions = lazyPart(() => import('./ConflictVersions.js').then((module) => module.ConflictVersions));

/** Why the server came to another total. */
export const TotalsGap = lazyPart(() => import('./TotalsGap.js').then((module) => module.TotalsGap));

/** The preview and the confirmation of a stamp. */
export const EditorDialogs = lazyPart(() => import('./EditorDialogs.js').then((module) => module.EditorDialogs));

/** The findings with their words, of which there are a hundred. */
export const FindingList = lazyPart(() => import('./FindingList.js').then((module) => module.FindingList));

/** The rare fields of an invoice. */
export const MoreSettings = lazyPart(() => import('./MoreSettings.js').then((module) => module.MoreSettings));

/** The invoices this one is about. */
export const RelatedSection = lazyPart(() => import('./RelatedSection.js').then((module) => module.RelatedSection));

/** The period of a global invoice. */
export const GlobalSection = lazyPart(() => import('./GlobalSection.js').then((module) => module.GlobalSection));

/** Sales to the general public. */
export const PublicReceiver = lazyPart(() => import('./PublicReceiver.js').then((module) => module.PublicReceiver));

/** The fiscal data of the receiver. */
export const ReceiverDialog = lazyPart(() => import('./ReceiverDialog.js').then((module) => module.ReceiverDialog));

/** The preview beside a wide form. */
export const PreviewPanel = lazyPart(() => import('./PreviewPanel.js').then((module) => module.PreviewPanel));

/** The menu of a line. */
export const LineMenuList = lazyPart(() => import('./LineMenuList.js').then((module) => module.LineMenuList));

/** The usual taxes of a line, behind its tax cell. */
export const TaxPopover = lazyPart(() => import('./TaxPopover.js').then((module) => module.TaxPopover));

/** Everything about a line that has no column. */
export const LineDetail = lazyPart(() => import('./LineDetail.js').then((module) => module.LineDetail));

/** The taxes of a usual kind of sale, for the whole invoice. */
export const PresetMenu = lazyPart(() => import('./PresetMenu.js').then((module) => module.PresetMenu));

/** Rows of a spreadsheet on their way to become lines. */
export const PasteDialog = lazyPart(() => import('./paste/PasteDialog.js').then((module) => module.PasteDialog));

const PARTS = [
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
