import { asksForSomething } from '../evaluation/state.ts';

/*
 * The only script of the search that its page loads. The rest, and the index, come when the address asks for
 * something or when the box is used.
 */
const root = document.querySelector<HTMLElement>('[data-search]');
const box = root?.querySelector('[data-query]');

async function begin(page: HTMLElement): Promise<void> {
  try {
    const { start } = await import('./start.ts');
    start(page);
  } catch (error) {
    console.error(error);
    page.dataset.state = 'error';
    const status = page.querySelector('[data-result-count]');
    if (status !== null)
      status.textContent = 'The search could not be loaded. Reload the page, or use the lists below.';
  }
}

if (root !== null) {
  if (asksForSomething(new URLSearchParams(location.search)) || document.activeElement === box)
    void begin(root);
  else box?.addEventListener('focus', () => void begin(root), { once: true });
}
