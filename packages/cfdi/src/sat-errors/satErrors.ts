import { satErrorRows } from '../data/satErrorRows.js';
import { satErrorTexts } from '../data/satErrorTexts.js';
import { findCode } from './findCode.js';
import { guessCode } from './guessCode.js';

/** Who can mend a rejection: the client, the user at the screen, the issuer in its settings, this software, or support. */
export type SatErrorFixer = 'cliente' | 'usuario' | 'emisor' | 'app' | 'soporte';

/** What happened and what to do about it, in one language. */
export interface SatErrorText {
  readonly title: string;
  readonly fix: string;
}

/** What a provider answered: a code, a sentence, both or neither. */
export interface SatAnswer {
  readonly code?: string | number | null | undefined;
  readonly text?: string | null | undefined;
}

/** A rejection explained. `path` is the field to look at (`items[]` when the answer does not say which line); `certain` is false when the code was guessed from words or nothing matched. */
export interface SatError extends SatErrorText {
  readonly code: string;
  readonly path: string;
  readonly fixBy: SatErrorFixer;
  readonly certain: boolean;
}

const UNCLASSIFIED = 'CFDI40999';
/** A stack trace says nothing after its first lines. */
const READ = 10_000;

function explain({ code, text }: SatAnswer, texts: Readonly<Record<string, SatErrorText>> = satErrorTexts): SatError {
  const words = (text ?? '').slice(0, READ);
  const found = findCode(code === null || code === undefined ? undefined : String(code).slice(0, READ), words);
  const chosen = found ?? guessCode(words) ?? UNCLASSIFIED;
  const [, path = 'general', fixBy = 'soporte'] = satErrorRows.find(([row]) => row === chosen) ?? [];
  const { title, fix } = texts[chosen] ?? satErrorTexts[chosen] ?? { title: chosen, fix: '' };
  return { code: chosen, path, fixBy: fixBy as SatErrorFixer, title, fix, certain: found !== undefined };
}

/** Turns any answer of SAT or of a provider into the field, who mends it and plain words: Spanish unless given other texts. Never throws. */
export const satErrors = { explain } as const;
