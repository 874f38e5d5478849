/** What the watch leaves in the window of a page. */
export interface Watched {
  /** Milliseconds from the last press of Enter until the page held the first result of it. */
  resultAfter?: number | undefined;
  /** Tasks of more than 50 ms since then, in milliseconds. */
  longTasks: number[];
}

declare global {
  interface Window {
    resultWatch: Watched;
  }
}

/**
 * Runs in the page, before its own scripts: measures from the press of Enter until an element that was not there
 * before, and that holds text, matches the selector.
 */
export function watchResults(selector: string): void {
  const watched: Watched = { longTasks: [] };
  window.resultWatch = watched;
  let pressed: number | undefined;
  const holdsResult = (node: Node) =>
    node instanceof Element &&
    (node.matches(selector) ? node.textContent !== '' : Boolean(node.querySelector(selector)?.textContent));
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Enter') return;
      watched.resultAfter = undefined;
      watched.longTasks = [];
      pressed = performance.now();
    },
    { capture: true },
  );
  new MutationObserver((changes) => {
    if (pressed === undefined || !changes.some(({ addedNodes }) => [...addedNodes].some(holdsResult))) return;
    watched.resultAfter = performance.now() - pressed;
    pressed = undefined;
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
}
