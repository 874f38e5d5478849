import type { z } from 'zod';
import type { EdtfDate } from '../../archive/edtf.ts';
import { formatDate } from '../../archive/format-date.ts';
import type { ClaimedFigure, HeldPosition, Utterance } from '../../archive/linked.ts';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import { textFragmentUrl, wordsInOriginal } from '../text-fragment.ts';
import { namedEntity, namedOrNone } from './named.ts';
import type { dateJson, figureJson, positionJson, quotationJson } from './record-schema.ts';

/** A date with its precision and bounds. */
export function dateData(date: EdtfDate): z.infer<typeof dateJson> {
  return {
    edtf: date.text,
    words: formatDate(date),
    precision: date.precision,
    approximate: date.approximate,
    uncertain: date.uncertain,
    earliest: date.earliest === '' ? undefined : date.earliest,
    latest: date.latest === '' ? undefined : date.latest,
  };
}

/** A quotation with its address, and with a selector of the W3C Web Annotation model that finds it in the original. */
export function quotationData(utterance: Utterance, site: PublishedSite): z.infer<typeof quotationJson> {
  const { quotation, record, speaker, organisation } = utterance;
  const source = record.data.url;
  return {
    id: quotation.id,
    url: absoluteAddress(site, utterance.address),
    text: quotation.text,
    speaker: namedOrNone(speaker, site),
    organisation: organisation === speaker ? undefined : namedOrNone(organisation, site),
    policy: namedOrNone(utterance.policy, site),
    verified: utterance.verified,
    note: quotation.note,
    target:
      source === undefined
        ? undefined
        : {
            source,
            fragment: textFragmentUrl(source, quotation.text),
            selector: { type: 'TextQuoteSelector', exact: wordsInOriginal(quotation.text) ?? quotation.text },
          },
  };
}

/** A position with names beside ids. */
export function positionData(held: HeldPosition, site: PublishedSite): z.infer<typeof positionJson> {
  return {
    holder: namedOrNone(held.holder, site),
    organisation: held.organisation === held.holder ? undefined : namedOrNone(held.organisation, site),
    policy: namedOrNone(held.policy, site),
    stance: held.position.stance,
    summary: held.position.summary,
    evidence: held.position.evidence ?? [],
  };
}

/** A figure with its address and claimant. */
export function figureData(claimed: ClaimedFigure, site: PublishedSite): z.infer<typeof figureJson> {
  const { figure, claimant, claimantName } = claimed;
  const attributedTo =
    claimant !== undefined
      ? namedEntity(claimant, site)
      : claimantName === undefined
        ? undefined
        : { name: claimantName };
  return {
    id: figure.id,
    url: absoluteAddress(site, claimed.address),
    value: figure.value,
    of: figure.of,
    attributedTo,
  };
}
