import { findChromium } from './chromium.mjs';
import { run } from './exec.mjs';
import { count, reportFile } from './reports.mjs';

/** Runs every step, also after one failed, and closes with the sum of all runners: `N passed, N failed`. */
export async function runSuite(steps) {
  const total = { passed: 0, failed: 0 };
  const table = [];
  for (const step of steps) {
    process.stdout.write(`\n── ${step.name} ──\n`);
    const started = Date.now();
    const result = runStep(step);
    total.passed += result.passed;
    total.failed += result.failed;
    table.push(`${step.name.padEnd(20)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed ${Math.round((Date.now() - started) / 1000)} s`);
  }
  process.stdout.write(`\n${table.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

function runStep({ name, kind, browser, commands, env: own = {} }) {
  const env = { ...own };
  if (browser) {
    const chromium = findChromium();
    if (chromium.path === undefined) {
      process.stderr.write(`${chromium.reason}\n`);
      return { passed: 0, failed: 1 };
    }
    env.CHROMIUM_PATH = chromium.path;
  }
  const file = reportFile(name.replaceAll(' ', '-'));
  env.REPORT_FILE = file;
  const succeeded = commands.every(([command, ...args]) => run(command, args, env));
  return count(kind, file, succeeded);
}
