/** `/` goes to the search box, unless the reader is writing somewhere. */
const box = document.querySelector<HTMLInputElement>('main input[type="search"], input[type="search"]');
for (const hint of document.querySelectorAll<HTMLElement>('.slash')) hint.hidden = false;

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || box === null) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  box.focus();
  box.select();
});

export {};
