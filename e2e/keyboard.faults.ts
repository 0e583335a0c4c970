import { test } from '@playwright/test';
import type { Corner } from './keyboard.js';
import { creditNote, dollars, globalInvoice, honorarios, paidLater, pasted } from './keyboardJourneys.js';

// Every step is also looked at by axe, of up to 120 lines.
test.slow();

const corners: readonly Corner[] = [
  { locale: 'es', width: 1280 },
  { locale: 'es', width: 320 },
  { locale: 'en', width: 1280 },
  { locale: 'en', width: 320 },
];

for (const corner of corners) {
  for (const [name, journey] of Object.entries({ honorarios, pasted, globalInvoice, dollars, creditNote, paidLater })) {
    test(`${name} by keyboard alone, in ${corner.locale} at ${corner.width} px`, ({ page }) => journey(page, corner));
  }
}
