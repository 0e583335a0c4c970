export { ConfirmView } from './ConfirmView.js';
export { OwnDataView } from './OwnDataView.js';
export { RunView } from './RunView.js';
