/** Sentences of React about a prop of ours that reached an element of the page. */
const ofAProp = /React does not recognize|for a non-boolean attribute|Unknown event handler property|Invalid value for prop|Function components cannot be given refs/;

/** Keeps what React says in the console about wrong props, and lets everything else through. */
export function listenToReact(): { complaints: () => readonly string[]; stop: () => void } {
  const said: string[] = [];
  const console = globalThis.console;
  const original = console.error;
  console.error = (...parts: unknown[]) => {
    const sentence = written(parts);
    if (ofAProp.test(sentence)) said.push(sentence);
    else original.apply(console, parts);
  };
  return {
    complaints: () => said,
    stop: () => {
      console.error = original;
    },
  };
}

function written([first, ...rest]: readonly unknown[]): string {
  const values = [...rest];
  return String(first).replace(/%[so]/g, () => String(values.shift()));
}
