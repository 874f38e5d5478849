import type { StaticHost } from './static-host.ts';

/** A search engine with its page, as a reader meets it. */
export interface Engine {
  readonly name: string;
  readonly host: StaticHost;
  /** Path of the page. */
  readonly page: string;
  /** Selector of the box. */
  readonly box: string;
  /** Selector of what is there, with text, once a result is shown. */
  readonly result: string;
}
