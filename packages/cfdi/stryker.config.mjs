// Changes the code of totals, RFC and preflight one expression at a time and asks whether a test notices: `pnpm --filter @gigstack-ui/cfdi mutation`.
// The tests with random cases stay out, so that the score is the same on every run.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mjs' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['src/{totals,createTotals,rfc,preflight,personOf}.ts', 'src/{money,totals,rfc,rules}/*.ts', '!src/**/*.test.ts', '!src/rules/{Finding,FindingCode}.ts', '!src/totals/{Totals,TotalsInput}.ts'],
  // Sources of sat-catalogs are read through the workspace link, which a sandbox outside the tree would lose.
  inPlace: false,
  ignorePatterns: ['dist', 'bench', 'reports'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
