import { tellDeveloper } from '../developer/tellDeveloper.js';
import type { MessageDictionary } from './defineMessages.js';

/** A dictionary with the host's own wording on top; what does not fit is left out and told, so that no text is ever missing on screen. */
export function overrideMessages<D extends MessageDictionary>(namespace: string, dictionary: D, overrides: Readonly<Record<string, unknown>> | undefined): D {
  const fitting: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(overrides ?? {})) {
    const own = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
    if (own === undefined) {
      tellDeveloper(`The message "${namespace}.${key}" does not exist, so your text shows nowhere: use one of the keys of "${namespace}", which the types list.`);
    } else if (typeof text === 'string' || typeof text === typeof own) {
      fitting[key] = typeof own === 'function' && typeof text === 'string' ? () => text : text;
    } else {
      tellDeveloper(`The message "${namespace}.${key}" is a ${typeof text} where a ${typeof own} is called for, so the text of ours stays: pass a ${typeof own}.`);
    }
  }
  return { ...dictionary, ...fitting };
}
