import { writeFileSync } from 'node:fs';

/** A vitest reporter that writes only the two numbers the closing line needs. */
export default class CountReporter {
  onTestRunEnd(modules) {
    const counts = { numPassedTests: 0, numFailedTests: 0 };
    for (const module of modules) {
      if (!module.ok() && [...module.children.allTests('failed')].length === 0) counts.numFailedTests += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.numPassedTests += 1;
        if (state === 'failed') counts.numFailedTests += 1;
      }
    }
    if (process.env.REPORT_FILE) writeFileSync(process.env.REPORT_FILE, JSON.stringify(counts));
  }
}
