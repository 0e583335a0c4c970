export { ClientList, type ClientListProps } from './ClientList.js';
export type { ClientListEvent } from './ClientListEvent.js';
