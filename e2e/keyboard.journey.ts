import { test } from '@playwright/test';
import { honorarios } from './keyboardJourneys.js';

test('fees of a person to a company by keyboard alone, from blank to stamped; its strip is in .cache/honorarios', ({ page }) => honorarios(page, { locale: 'es', width: 1280 }));
