'use client';
import { explainLine } from '@gigstack-ui/cfdi/amounts';
import { lineStepText } from '@gigstack-ui/cfdi/messages';
import { useLocale, useMessages } from '@gigstack-ui/ui';
import { lineMessages } from '../messages/lineMessages.js';
import type { LineForm } from './lineForm.js';
import { readDiscount } from './model/readDiscount.js';
import { readNumber } from './model/readNumber.js';

/** How a line comes to what it adds to the total, step by step as the SAT computes it. */
export function LineSteps({ line }: { line: LineForm }) {
  const texts = useMessages(lineMessages);
  const locale = useLocale();
  const steps = stepsOf(line);
  if (!steps) return null;
  return (
    <details className="gs-line-steps">
      <summary>{texts.howItAddsUp}</summary>
      <ol>
        {steps.map((step) => (
          <li key={lineStepText(step, locale)}>{lineStepText(step, locale)}</li>
        ))}
      </ol>
    </details>
  );
}

function stepsOf(line: LineForm) {
  const [quantity, unit_price] = [readNumber(line.quantity).value, readNumber(line.unit_price).value];
  if (quantity === undefined || unit_price === undefined) return undefined;
  try {
    return explainLine({ quantity, unit_price, discount: readDiscount(line).value, taxes: line.taxes });
  } catch {
    // What cannot be computed is among the findings.
    return undefined;
  }
}
