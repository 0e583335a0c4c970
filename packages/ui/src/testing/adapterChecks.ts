import type { ComponentType, RefAttributes } from 'react';
import type { AdapterName, Adapters } from '../adapters/Adapters.js';
import type { AdapterRule } from './AdapterRule.js';
import { adapterRules } from './adapterRules.js';
import { createStage } from './createStage.js';

/** One check of one adapter; `run` rejects with one sentence that says what is wrong, why, and the fix. */
export interface AdapterCheck {
  readonly adapter: AdapterName;
  readonly rule: string;
  readonly run: () => Promise<void>;
}

/**
 * Everything the elements expect of a host's components, as checks for the test runner of the host (vitest, jest; jsdom and Testing Library):
 * `it.each(adapterChecks({ Button: HostButton }))('$adapter $rule', ({ run }) => run())`.
 */
export function adapterChecks(components: Adapters): AdapterCheck[] {
  const names = Object.keys(components) as AdapterName[];
  return names.flatMap((adapter) => {
    const Component = components[adapter] as ComponentType<object & RefAttributes<unknown>> | undefined;
    if (!Component) return [];
    const rules = (adapterRules[adapter] as ((components: Adapters) => readonly AdapterRule<object>[]) | undefined)?.(components);
    if (!rules) throw new Error(`There is no primitive called "${adapter}", so your component shows nowhere: use one of ${Object.keys(adapterRules).join(', ')}.`);
    return rules.map((rule) => ({ adapter, rule: rule.rule, run: () => check(adapter, Component, rule) }));
  });
}

async function check(adapter: AdapterName, Component: ComponentType<object & RefAttributes<unknown>>, { holds, otherwise }: AdapterRule<object>): Promise<void> {
  const stage = createStage(Component);
  try {
    const isKept = await holds(stage);
    if (!isKept) throw new Error(`Your ${adapter} ${otherwise}.`);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(`Your ${adapter} `)) throw error;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Error(`Your ${adapter} threw "${reason}" where it must render with any props of our ${adapter}: read the props you need and pass the others on.`, { cause: error });
  } finally {
    stage.close();
  }
}
