import { type FindingCode } from '../rules/FindingCode.js';

/** What is wrong and what to do, each one short sentence. */
export interface FindingText {
  readonly title: string;
  readonly fix: string;
}

/** A text for every finding, so that a new rule without words does not compile. */
export type FindingTexts = Readonly<Record<FindingCode, FindingText>>;
