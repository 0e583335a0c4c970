import { allEndpoints } from '../../packages/api/src/index.ts';
import { handlers } from '../../packages/emulator/src/routes/handlers.ts';
import { presets } from '../../packages/proxy/src/index.ts';
import { hooksByEndpoint } from './hooks.mjs';
import { testsByEndpoint } from './tests.mjs';

/**
 * Endpoint → hook → emulator → proxy → test, as the code has it now, one row for each endpoint. `tests` are the files that call it.
 * Run it under a loader that reads TypeScript.
 */
export function endpointTable() {
  const hooks = hooksByEndpoint();
  const tests = testsByEndpoint(hooks);
  return allEndpoints.map((endpoint) => ({
    id: endpoint.id,
    route: `${endpoint.method} ${endpoint.path}`,
    hook: hooks.get(endpoint.id),
    emulated: Object.hasOwn(handlers, endpoint.id),
    presets: Object.keys(presets).filter((name) => presets[name].includes(endpoint)),
    tests: tests.get(endpoint.id) ?? [],
    serverOnly: endpoint.serverOnly,
    loose: endpoint.loose,
  }));
}
