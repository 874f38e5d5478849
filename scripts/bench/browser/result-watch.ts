declare global {
  interface Window {
    /** Milliseconds from the last press of Enter until the page held the first result of it. */
    resultAfter?: number | undefined;
  }
}

/**
 * Runs in every page, before its own scripts: measures from the press of Enter until an element that was not there
 * before, and that holds text, matches the selector; also when Enter leads to a new page that shows it.
 */
export function watchResults(selector: string): void {
  if (!location.protocol.startsWith('http')) return;
  const PRESSED = 'bench-pressed';
  const now = () => performance.timeOrigin + performance.now();
  const holdsResult = (node: Node) =>
    node instanceof Element &&
    (node.matches(selector) ? node.textContent !== '' : Boolean(node.querySelector(selector)?.textContent));
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Enter') return;
      window.resultAfter = undefined;
      sessionStorage.setItem(PRESSED, String(now()));
    },
    { capture: true },
  );
  new MutationObserver((changes) => {
    const pressed = sessionStorage.getItem(PRESSED);
    if (pressed === null || !changes.some(({ addedNodes }) => [...addedNodes].some(holdsResult))) return;
    window.resultAfter = now() - Number(pressed);
    sessionStorage.removeItem(PRESSED);
  }).observe(document, { childList: true, subtree: true });
}
