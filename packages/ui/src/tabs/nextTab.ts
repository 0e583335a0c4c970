import type { Direction } from '../provider/rootAttributes.js';
import type { Tab } from './Tabs.js';

/** The tab a key goes to, round and round and past those that are off; undefined for a key that goes nowhere. */
export function nextTab<V extends string>(tabs: readonly Tab<V>[], chosen: V | undefined, key: string, dir: Direction): V | undefined {
  const values = tabs.filter(({ disabled }) => !disabled).map(({ value }) => value);
  const at = chosen === undefined ? -1 : values.indexOf(chosen);
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return values[(at + 1) % values.length];
  if (key === back) return values.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return values[0];
  return key === 'End' ? values.at(-1) : undefined;
}
