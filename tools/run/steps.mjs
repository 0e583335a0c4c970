/** Every story once, in parts: a page that has run hundreds of them holds more than a browser gives one page. */
const storyParts = 3;
function storySteps(name, env) {
  return Array.from({ length: storyParts }, (_, index) => ({
    name: `${name} ${index + 1} of ${storyParts}`,
    kind: 'vitest',
    browser: true,
    ...(env && { env }),
    commands: [['vitest', 'run', '--config', 'vitest.stories.config.ts', `--shard=${index + 1}/${storyParts}`, '--reporter=default', '--reporter=./tools/testing/report.mjs']],
  }));
}

/** Lint keeps one core busy and a page of stories the other. Types of the whole tree are more than Node's usual heap holds. */
function besideLint([first, ...others]) {
  const lint = { name: 'lint', env: { NODE_OPTIONS: '--max-old-space-size=8192' }, commands: [['oxlint', '--quiet'], ['eslint', '.', '--max-warnings=0']] };
  return [[first, lint], ...others];
}

/**
 * What `npm test` runs, in order; steps in one array side by side, and what `npm run test:all` adds. `kind` names the report a runner writes to REPORT_FILE;
 * a step without one counts as a single check.
 */
export const main = [
  { name: 'types', commands: [['turbo', 'run', 'typecheck', '--output-logs=errors-only'], ['tsc', '--noEmit', '-p', 'tsconfig.json']] },
  { name: 'structure', commands: [['depcruise', 'packages', 'apps', '--config', '.dependency-cruiser.mjs', '--output-type', 'err']] },
  { name: 'unit', kind: 'vitest', commands: [['vitest', 'run', '--reporter=default', '--reporter=./tools/testing/report.mjs']] },
  { name: 'packages', commands: [['turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], ['node', 'tools/check-packages.mjs']] },
  ...besideLint(storySteps('stories')),
  { name: 'journeys', kind: 'playwright', browser: true, commands: [['vite', 'build', 'apps/playground', '--logLevel', 'warn'], ['playwright', 'test', '--project=journeys']] },
];

const stories = (locale, scheme) => storySteps(`stories ${scheme} ${locale}`, { STORY_LOCALE: locale, STORY_SCHEME: scheme });

export const everything = [
  ...stories('en', 'light'),
  ...stories('es-MX', 'dark'),
  ...stories('en', 'dark'),
  { name: 'long', kind: 'vitest', env: { LONG: '1' }, commands: [['vitest', 'run', '--reporter=default', '--reporter=./tools/testing/report.mjs']] },
  { name: 'bench', browser: true, commands: [['node', 'bench/run.mjs', '--gates', 'editor', 'cfdi']] },
  { name: 'react 18', kind: 'vitest', commands: [['node', 'tools/react-18.mjs']] },
  { name: 'faults', kind: 'playwright', browser: true, commands: [['playwright', 'test', '--project=faults']] },
  { name: 'storybook', browser: true, commands: [['storybook', 'build', '--quiet'], ['node', 'tools/storybook/subpath.mjs'], ['node', 'tools/storybook/toolbar.mjs']] },
  { name: 'hosts', browser: true, commands: [['node', 'tools/hosts.mjs']] },
];
