import { escapeXml } from '../xml/element.js';

/** A column of a table of records; amounts stand at its end. */
export interface Column {
  name: string;
  isAmount?: boolean;
}

/** Records as a table, and where there is no room for one as a list, each value beside the name of its column. `rows` are HTML already. */
export function recordTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const look = ({ isAmount }: Column) => (isAmount ? ' class="amount"' : '');
  const head = columns.map((column) => `<th${look(column)}>${escapeXml(column.name)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${columns.map((column, index) => `<td${look(column)} data-label="${escapeXml(column.name)}"><span>${cells[index] ?? ''}</span></td>`).join('')}</tr>`).join('');
  return `<table class="records"><tr>${head}</tr>${body}</table>`;
}
