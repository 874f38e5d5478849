import type { IncomingMessage, ServerResponse } from 'node:http';
import { allCards } from '../cards/card-of.ts';
import { drawCard } from '../cards/draw.ts';
import { currentEdition } from '../store/current.ts';

/** While editing live: draws a card when it is asked for, of the content as it is now. */
export function serveCards(base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const { archive } = currentEdition();
    const asked = path.startsWith(base) && path.endsWith('.png');
    const cards = asked && archive !== undefined ? allCards(archive) : [].values();
    const placed = cards.find((card) => base + card.path === path);
    if (placed === undefined) next();
    else response.setHeader('content-type', 'image/png').end(drawCard(placed.card));
  };
}
