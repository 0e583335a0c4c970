'use client';
import { useMessages } from '@gigstack-ui/ui';
import { useEffect, useState } from 'react';
import { clientMessages } from '../messages/clientMessages.js';
import type { Refusal } from './model/refusals.js';

/** Why the API refused a field: in our words when it names a code of SAT, in its own until they are here and where it names none. */
export function RefusalText({ refusal: { text, code } }: { refusal: Refusal }) {
  const { language } = useMessages(clientMessages);
  const [words, setWords] = useState<string>();

  useEffect(() => {
    if (code === undefined) return undefined;
    let isWanted = true;
    void explain(code, language).then(
      (explained) => isWanted && setWords(explained),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [code, language]);

  return (
    <>
      {words ?? text} {code && <span className="gs-code">{code}</span>}
    </>
  );
}

/** The table of a hundred rejections is only fetched by whoever meets one. */
async function explain(code: string, language: string): Promise<string> {
  const { satErrors } = await import('@gigstack-ui/cfdi/sat-errors');
  const { title, fix } = satErrors.explain({ code }, language === 'en' ? (await import('@gigstack-ui/cfdi/sat-errors/en')).satErrorTextsEn : undefined);
  return `${title}. ${fix}`;
}
