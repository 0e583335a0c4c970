import { allEndpoints } from '../../packages/api/src/index.ts';
import { handlers } from '../../packages/emulator/src/routes/handlers.ts';
import { presets } from '../../packages/proxy/src/index.ts';
import { hooksByEndpoint } from './hooks.mjs';

/** Endpoint → hook → emulator → proxy, as the code has it now; run under a bundler that reads TypeScript. */
export function endpointTable() {
  const hooks = hooksByEndpoint();
  return allEndpoints.map((endpoint) => ({
    id: endpoint.id,
    route: `${endpoint.method} ${endpoint.path}`,
    hook: hooks.get(endpoint.id),
    emulated: Object.hasOwn(handlers, endpoint.id),
    presets: Object.keys(presets).filter((name) => presets[name].includes(endpoint)),
    serverOnly: endpoint.serverOnly,
    loose: endpoint.loose,
  }));
}
