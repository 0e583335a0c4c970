import { findChromium } from './chromium.mjs';
import { runBeside } from './exec.mjs';
import { count, reportFile } from './reports.mjs';

/** Runs every step, also after one failed, and closes with the sum of all runners: `N passed, N failed`. Steps in one array run side by side. */
export async function runSuite(steps) {
  const results = [];
  for (const step of steps) results.push(...(await sideBySide([step].flat())));
  const passed = sum(results, 'passed');
  const failed = sum(results, 'failed');
  const rows = results.map((result) => `${result.name.padEnd(20)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed ${result.seconds} s`);
  process.stdout.write(`\n${rows.join('\n')}\n\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

/** The first step speaks as it goes; what the others said is printed when it is through, so that no two mix. */
async function sideBySide([first, ...others]) {
  process.stdout.write(`\n── ${first.name} ──\n`);
  const quiet = others.map((step) => runStep(step, true));
  const results = [await runStep(first, false)];
  for (const result of await Promise.all(quiet)) {
    process.stdout.write(`\n── ${result.name} ──\n${result.output}`);
    results.push(result);
  }
  return results;
}

async function runStep({ name, kind, browser, commands, env: own = {} }, quiet) {
  const started = Date.now();
  const ended = (counted, output) => ({ name, ...counted, output, seconds: Math.round((Date.now() - started) / 1000) });
  const env = { ...own };
  if (browser) {
    const chromium = findChromium();
    if (chromium.path === undefined) {
      process.stderr.write(`${chromium.reason}\n`);
      return ended({ passed: 0, failed: 1 }, '');
    }
    env.CHROMIUM_PATH = chromium.path;
  }
  const file = reportFile(name.replaceAll(' ', '-'));
  env.REPORT_FILE = file;
  let output = '';
  let succeeded = true;
  for (const [command, ...args] of commands) {
    if (!succeeded) break;
    const ran = await runBeside(command, args, env, quiet);
    output += ran.output;
    succeeded = ran.succeeded;
  }
  if (!quiet) process.stderr.write(output);
  return ended(count(kind, file, succeeded), output);
}
