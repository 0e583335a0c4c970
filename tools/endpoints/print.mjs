import { endpointTable } from './table.mjs';

// The table as JSON, for what cannot read the sources itself: `node --import tsx tools/endpoints/print.mjs`
process.stdout.write(JSON.stringify(endpointTable()));
