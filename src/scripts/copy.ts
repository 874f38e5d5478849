/** How long a button says that it has copied. */
const SAID = 2000;

/** Puts a button behind an element that copies text; there are none without scripts, so no button is dead. */
function button(after: Element, label: string, of: string, text: () => string): void {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'copy';
  made.textContent = label;
  made.setAttribute('aria-label', `${label} ${of}`);
  made.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      made.textContent = 'copied';
    } catch {
      made.textContent = 'could not copy';
    }
    status.textContent = made.textContent;
    setTimeout(() => {
      made.textContent = label;
      status.textContent = '';
    }, SAID);
  });
  after.after(' ', made);
}

const status = document.createElement('p');
status.setAttribute('role', 'status');
status.className = 'hidden-text';

const citations = document.querySelectorAll<HTMLElement>('[data-copy]');
if (citations.length > 0) document.querySelector('main')?.append(status);
for (const cited of citations)
  button(cited, 'copy', cited.dataset.copy ?? '', () =>
    (cited.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

export {};
