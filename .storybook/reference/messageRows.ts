import type { MessageDictionary, MessagesHandle } from '@gigstack-ui/ui';

/** One text in both languages. */
export interface MessageRow {
  readonly namespace: string;
  readonly key: string;
  readonly spanish: string;
  readonly english: string;
}

const modules = import.meta.glob<Record<string, unknown>>(['../../packages/*/src/messages/*.ts', '../../packages/*/src/names/*.ts', '!**/*.test.ts'], { eager: true });

const isHandle = (value: unknown): value is MessagesHandle<MessageDictionary> => typeof value === 'object' && value !== null && 'namespace' in value && 'dictionaries' in value;

/** Stands for whatever a text is about: written as a gap, and anything asked of it is another gap. */
const gap: object = new Proxy(() => gap, {
  apply: () => gap,
  get: (_, key) => (key === Symbol.toPrimitive || key === 'toString' ? () => '‹…›' : key === Symbol.iterator ? () => [gap].values() : gap),
});

function written(message: unknown): string {
  if (typeof message !== 'function') return String(message);
  try {
    const text = String((message as (...values: unknown[]) => unknown)(...Array.from({ length: message.length }, () => gap)));
    return text || String(message);
  } catch {
    return String(message);
  }
}

/** Every text of every package that `defineMessages` knows, by the namespace under which a host replaces it. */
export const messageRows: readonly MessageRow[] = Object.values(modules)
  .flatMap((module) => Object.values(module).filter(isHandle))
  .flatMap(({ namespace, dictionaries }) =>
    Object.entries(dictionaries['es-MX']).map(([key, message]) => ({ namespace, key, spanish: written(message), english: written(dictionaries.en[key]) })),
  );
