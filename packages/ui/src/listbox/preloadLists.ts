import { OpenCombobox } from '../combobox/ComboboxControl.js';
import { OpenSelect } from '../select/SelectControl.js';

/** Loads the code of the lists of Select and Combobox ahead of the first of them, as tests that press at once want it; resolves when it is there. */
export async function preloadLists(): Promise<void> {
  await Promise.all([OpenCombobox.preload(), OpenSelect.preload()]);
}
