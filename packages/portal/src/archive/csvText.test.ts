import { expect, it } from 'vitest';
import { csvText } from './csvText.js';

const cellOf = (text: string) => csvText([[text]]).slice(1, -2);

it.each([
  ['=HYPERLINK("http://evil.example","x")', `"'=HYPERLINK(""http://evil.example"",""x"")"`],
  ['+1+1', `"'+1+1"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['  =1', `"'  =1"`],
  ['＝1+1', `"'＝1+1"`],
  ['-1500.50', '"-1500.50"'],
  ['Compra "A", 2', '"Compra ""A"", 2"'],
  ['dos\nrenglones', '"dos\nrenglones"'],
  ['', '""'],
])('%j becomes %j', (text, written) => {
  expect(cellOf(text)).toBe(written);
});

it('begins as Excel expects and ends every row', () => {
  expect(csvText([['a', 'b'], ['c', 'd']])).toBe('\uFEFF"a","b"\r\n"c","d"\r\n');
});
