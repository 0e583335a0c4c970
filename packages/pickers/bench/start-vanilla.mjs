/** A combobox with no framework and nothing that it could do without: an input, a list, the answers as they come. */
export function startVanilla(place, search) {
  place.innerHTML = '<label>Clave <input role="combobox" aria-expanded="true" aria-controls="list"></label><ul id="list" role="listbox" style="max-height:320px;overflow:auto"></ul>';
  const input = place.querySelector('input');
  const list = place.querySelector('ul');
  input.addEventListener('input', async () => {
    const text = input.value;
    list.dataset.state = 'loading';
    const rows = await search(text);
    if (input.value !== text) return;
    list.replaceChildren(
      ...rows.map(({ code, name }) => {
        const option = document.createElement('li');
        option.role = 'option';
        option.textContent = `${name} ${code}`;
        return option;
      }),
    );
    list.dataset.state = 'ready';
  });
}
