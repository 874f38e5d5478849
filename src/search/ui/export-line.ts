import type { ExportFormat } from '../export/export-format.ts';
import { exportName } from '../export/file-name.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { gather, type Progress, type WantedRecord } from '../export/gather.ts';
import { type Child, element } from './dom.ts';
import { fetchText } from './fetch-text.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';
import { PER_PAGE } from './pager.ts';
import { saveFile } from './save-file.ts';

/** What can be taken away. */
export interface Takeable {
  /** How many records were found. */
  readonly found: number;
  /** Everything found, on all pages of the results, in its order. */
  readonly records: () => Promise<readonly WantedRecord[]>;
  /** How many records the archive has. */
  readonly total: number;
}

/** The line under which everything that was found is taken away as one file. */
export class ExportLine {
  readonly #place: HTMLElement;
  readonly #links: Links;
  readonly #prefix: string;
  #running: AbortController | undefined;

  /** @param prefix what names of files begin with: `gppa` */
  constructor(place: HTMLElement, links: Links, prefix: string) {
    this.#place = place;
    this.#links = links;
    this.#prefix = prefix;
  }

  /** Offers what was found. What is still on its way for an earlier search is given up. */
  offer(takeable: Takeable): void {
    this.#running?.abort();
    this.#running = undefined;
    const status = element('span', { role: 'status', 'data-export-status': true });
    const work = element('span', { 'data-export-work': true });
    const buttons = EXPORT_FORMATS.flatMap((format, index): Child[] => {
      const button = element('button', { type: 'button', 'data-export-format': format.id }, format.name);
      button.addEventListener('click', () => void this.#take(format, takeable, { button, status, work }));
      return index === 0 ? [button] : [' · ', button];
    });
    const label = element('span', { id: 'export-label' }, offered(takeable.found));
    this.#place.replaceChildren(
      element('div', { role: 'group', 'aria-labelledby': label.id }, label, ': ', ...buttons),
      element('p', {}, status, ' ', work),
    );
    this.#place.hidden = takeable.found === 0;
  }

  async #take(format: ExportFormat, { found, records, total }: Takeable, parts: Parts): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const progress = startWork(parts.work, running);
    parts.status.textContent = `Putting ${counted(found, 'record')} together as ${format.name} …`;
    let said: Child[];
    try {
      const text = await gather(format, await records(), {
        total,
        fetchText: (address, arrived) => fetchText(this.#links.to(address), signal, arrived),
        progress: (made) => {
          progress.textContent = inWords(made);
        },
      });
      signal.throwIfAborted();
      const name = exportName(this.#prefix, found, format.ending);
      saveFile(name, text);
      said = [`${counted(found, 'record')} saved as ${name}.`];
    } catch (error) {
      if (signal.aborted) said = ['Stopped. Nothing was saved.'];
      else {
        console.error(error);
        said = this.#failed();
      }
      // The other files of a set of which one cannot be had are not wanted any more.
      running.abort();
    }
    if (this.#running !== running) return;
    if (parts.work.contains(document.activeElement)) parts.button.focus();
    parts.work.replaceChildren();
    parts.status.replaceChildren(...said);
  }

  #failed(): Child[] {
    const data = element('a', { href: this.#links.to('/data/') }, 'the whole archive');
    return [
      'The file could not be put together, and nothing was saved. Reload the page and try again, or take ',
      data,
      '.',
    ];
  }
}

/** What of the line changes while a file is put together. */
interface Parts {
  readonly button: HTMLElement;
  readonly status: HTMLElement;
  readonly work: HTMLElement;
}

/** Shows that something is on its way and can be stopped. @returns where to say how far it is */
function startWork(work: HTMLElement, running: AbortController): HTMLElement {
  const progress = element('span');
  const stop = element('button', { type: 'button', 'data-export-stop': true }, 'Stop');
  stop.addEventListener('click', () => running.abort());
  work.replaceChildren(progress, ' ', stop);
  return progress;
}

function offered(number: number): string {
  if (number === 1) return 'Take this record';
  return `Take ${number > PER_PAGE ? 'all' : 'these'} ${counted(number, 'record')}`;
}

function inWords(progress: Progress): string {
  return progress.unit === 'records'
    ? `${progress.done} of ${counted(progress.of, 'record')}`
    : `${(progress.done / 1e6).toFixed(1)} MB`;
}
