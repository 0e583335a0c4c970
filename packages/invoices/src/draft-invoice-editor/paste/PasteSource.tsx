'use client';
import { FileDrop, TextArea, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { pasteMessages } from '../../messages/pasteMessages.js';
import { parseTable } from './parseTable.js';
import { readCsvFile } from './readCsvFile.js';

/** Two megabytes: some twenty thousand rows, of which a draft holds two thousand. */
const MAX_BYTES = 2_000_000;

/** Where the rows come from: pasted here, or a CSV file, which is read in the browser and goes nowhere. */
export function PasteSource({ onText }: { onText: (text: string) => void }) {
  const texts = useMessages(pasteMessages);
  const [isFailed, setFailed] = useState(false);

  function take(text: string): void {
    setFailed(parseTable(text).length === 0);
    onText(text);
  }

  return (
    <div className="gs-paste-source">
      <TextArea
        label={texts.area}
        hint={texts.areaHint}
        rows={8}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData.getData('text/plain'));
        }}
        onBlur={(event) => event.currentTarget.value.trim() && take(event.currentTarget.value)}
      />
      <FileDrop
        label={texts.file}
        accept=".csv,.tsv,.txt,text/csv"
        maxSize={MAX_BYTES}
        error={isFailed ? texts.nothing : undefined}
        onFiles={([file]) => file && void readCsvFile(file).then(take, () => setFailed(true))}
      />
    </div>
  );
}
