import { currencyRule } from './rules/currencyRule.js';
import { dateRule } from './rules/dateRule.js';
import { documentTypeRule } from './rules/documentTypeRule.js';
import { exportRule } from './rules/exportRule.js';
import { type Finding } from './rules/Finding.js';
import { globalRule } from './rules/globalRule.js';
import { issuerRule } from './rules/issuerRule.js';
import { issuingDay } from './rules/issuingDay.js';
import { itemsRule } from './rules/itemsRule.js';
import { field, list, text } from './rules/jsonReaders.js';
import { lineContext } from './rules/LineContext.js';
import { lineDiscountRule } from './rules/lineDiscountRule.js';
import { lineFieldsRule } from './rules/lineFieldsRule.js';
import { lineGlobalRule } from './rules/lineGlobalRule.js';
import { lineResicoRule } from './rules/lineResicoRule.js';
import { lineTaxesRule } from './rules/lineTaxesRule.js';
import { lineTaxObjectRule } from './rules/lineTaxObjectRule.js';
import { paymentRule } from './rules/paymentRule.js';
import { receiverRule } from './rules/receiverRule.js';
import { relatedRule } from './rules/relatedRule.js';
import { collector, partyOf, type Report, type RuleContext } from './rules/RuleContext.js';
import { totalRule } from './rules/totalRule.js';
import { useRule } from './rules/useRule.js';

/** Who takes part and when. A party is the API's client or team, any JSON; an absent receiver is a finding, an absent issuer leaves its rules out. */
export interface PreflightContext {
  readonly receiver?: unknown;
  readonly issuer?: unknown;
  /** The day it is where the invoice is issued: a Date or YYYY-MM-DD. */
  readonly today: Date | string;
}

const documentRules = [documentTypeRule, receiverRule, issuerRule, useRule, currencyRule, paymentRule, exportRule, dateRule, globalRule, relatedRule, itemsRule, totalRule];
const lineRules = [lineFieldsRule, lineDiscountRule, lineTaxObjectRule, lineTaxesRule, lineResicoRule, lineGlobalRule];

/**
 * Everything to correct before stamping, document first and then line by line: a draft in the API's shape, finished or not.
 * Pure; takes any JSON and never throws; no finding comes twice.
 */
export function preflight(draft: unknown, context: PreflightContext): readonly Finding[] {
  const { findings, report } = collector();
  const rules = contextOf(draft, context, report);
  for (const rule of documentRules) rule(rules);
  list(field(draft, 'items')).forEach((item, index) => runLine(item, index, rules));
  return findings;
}

/** The findings of one line alone, for an editor that checks the line being typed; `index` is its place in `draft.items`. */
export function preflightLine(draft: unknown, index: number, context: PreflightContext): readonly Finding[] {
  const { findings, report } = collector();
  runLine(list(field(draft, 'items'))[index], index, contextOf(draft, context, report));
  return findings;
}

function runLine(item: unknown, index: number, rules: RuleContext): void {
  const line = lineContext(item, index, rules);
  for (const rule of lineRules) rule(line);
}

function contextOf(draft: unknown, { receiver, issuer, today }: PreflightContext, report: Report): RuleContext {
  return { draft, type: text(field(draft, 'invoice_type')), receiver: partyOf(receiver), issuer: partyOf(issuer), today: issuingDay(today) ?? NaN, report };
}
