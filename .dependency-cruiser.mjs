/** Who may import whom, from the ground up. Arrows only go down. */
const mayImport = {
  'sat-catalogs': [],
  cfdi: ['sat-catalogs'],
  api: [],
  hooks: ['api'],
  ui: [],
  pickers: ['ui', 'hooks', 'cfdi', 'sat-catalogs', 'api'],
  clients: ['pickers', 'ui', 'hooks', 'cfdi', 'sat-catalogs', 'api'],
  invoices: ['clients', 'pickers', 'ui', 'hooks', 'cfdi', 'sat-catalogs', 'api'],
  payments: ['clients', 'pickers', 'ui', 'hooks', 'cfdi', 'sat-catalogs', 'api'],
  portal: ['payments', 'clients', 'pickers', 'ui', 'hooks', 'cfdi', 'sat-catalogs', 'api'],
  react: ['portal', 'payments', 'invoices', 'clients', 'pickers', 'ui', 'hooks', 'api'],
  proxy: ['api', 'sat-catalogs'],
  emulator: ['api', 'cfdi', 'sat-catalogs'],
};

/** Tests and stories stand a real proxy and emulator behind an element. */
const onlyTests = '\\.(test|stories|test-d)\\.tsx?$|/testing/|/bench/';

const floors = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `${name}-imports-only-what-stands-below-it`,
  severity: 'error',
  comment: `packages/${name} may import: ${allowed.join(', ') || 'no package of ours'}.`,
  from: { path: `^packages/${name}/src/`, pathNot: onlyTests },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}));

export default {
  forbidden: [
    ...floors,
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'What is imported late may lead back: nothing waits for itself while it loads.',
      from: { path: '^(packages|apps)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    { name: 'no-way-round-the-public-entry', severity: 'error', comment: 'Import a package by its name.', from: { path: '^packages/([^/]+)/' }, to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/'], dependencyTypes: ['local'] } },
    { name: 'the-app-is-a-host', severity: 'error', comment: 'The playground installs what a host installs.', from: { path: '^apps/' }, to: { path: '^packages/(ui|hooks|pickers|clients|invoices|payments|portal|cfdi)/', dependencyTypes: ['npm', 'local'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/|node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'] },
  },
};
