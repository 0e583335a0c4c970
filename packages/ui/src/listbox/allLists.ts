export { OpenCombobox } from '../combobox/OpenCombobox.js';
export { OpenSelect } from '../select/OpenSelect.js';
