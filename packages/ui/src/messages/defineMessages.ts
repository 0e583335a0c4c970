import type { Locale } from '../provider/locale.js';

/** One text: a string, or a function of what it says. */
export type Message = string | ((...values: never[]) => string);

/** Texts of one package in one language. */
export type MessageDictionary = Readonly<Record<string, Message>>;

/** The same keys with the same parameters, free in their wording. */
export type Wording<D extends MessageDictionary> = {
  readonly [K in keyof D]: D[K] extends (...values: infer V) => string ? (...values: V) => string : string;
};

/** A typed dictionary in every language, known by its namespace. */
export interface MessagesHandle<D extends MessageDictionary> {
  readonly namespace: string;
  readonly dictionaries: Readonly<Record<Locale, Wording<D>>>;
}

/** Declares the texts of one package; the es-MX dictionary sets the keys and the others must match it. */
export function defineMessages<const D extends MessageDictionary>(
  namespace: string,
  dictionaries: { readonly 'es-MX': D; readonly en: NoInfer<Wording<D>> },
): MessagesHandle<D> {
  // A dictionary is one wording of itself, which the compiler cannot see through the mapped type.
  return { namespace, dictionaries: dictionaries as unknown as Readonly<Record<Locale, Wording<D>>> };
}
