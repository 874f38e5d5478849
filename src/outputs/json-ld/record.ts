import { COLLECTIONS } from '../../archive/address.ts';
import { machineDate } from '../../archive/format-date.ts';
import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord, Utterance } from '../../archive/linked.ts';
import { type Citation, citationOf } from '../../citation/citation.ts';
import { GENRES } from '../../citation/genre.ts';
import { type CitedName, familyName, spokenName } from '../../citation/name.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { breadcrumbList } from './breadcrumbs.ts';
import { agentReference, entityReference } from './entity.ts';
import { type JsonLdDocument, type JsonLdNode, jsonLdDocument } from './node.ts';

function author(name: CitedName): JsonLdNode {
  return name.kind === 'body'
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', name: spokenName(name), familyName: familyName(name), givenName: name.given };
}

function quotation(utterance: Utterance, site: PublishedSite): JsonLdNode {
  return {
    '@type': 'Quotation',
    '@id': absoluteAddress(site, utterance.address),
    url: absoluteAddress(site, utterance.address),
    text: utterance.quotation.text,
    creator: agentReference(utterance.speaker ?? utterance.organisation, site),
    about: utterance.policy === undefined ? undefined : entityReference(utterance.policy, site),
  };
}

/** The original as the archive describes it. schema.org dates have no approximation: an inferred one is left out. */
function work(record: ArchivedRecord, citation: Citation, site: PublishedSite): JsonLdNode {
  const { date, source, data } = record;
  const exact = date === undefined || date.approximate || date.uncertain ? undefined : machineDate(date);
  return {
    '@type': data.url === undefined ? 'CreativeWork' : GENRES[citation.genre].schema,
    '@id': `${absoluteAddress(site, record.address)}#work`,
    headline: record.title,
    url: data.url ?? absoluteAddress(site, record.address),
    isBasedOn: data.url,
    mainEntityOfPage: absoluteAddress(site, record.address),
    identifier: record.id,
    genre: citation.label,
    inLanguage: site.language,
    datePublished: exact ?? undefined,
    temporal: date?.text,
    author: citation.authors.map(author),
    publisher: source === undefined ? undefined : entityReference(source, site),
    archivedAt: data.capture?.archived,
    creativeWorkStatus: data.withdrawn === undefined ? undefined : 'Withdrawn',
    about: record.policies.map((policy) => entityReference(policy, site)),
    mentions: [...record.organisations, ...record.people].map((one) => entityReference(one, site)),
    citation: [...record.reports, ...record.answers].map((one) => absoluteAddress(site, one.address)),
  };
}

/** The archive's own page about the work: its abstract, its licence, its corrections. */
function page(record: ArchivedRecord, archive: Archive, site: PublishedSite): JsonLdNode {
  const { data } = record;
  return {
    '@type': 'WebPage',
    '@id': absoluteAddress(site, record.address),
    name: record.title,
    abstract: data.withdrawn === undefined ? record.body.text || undefined : undefined,
    mainEntity: { '@id': `${absoluteAddress(site, record.address)}#work` },
    isPartOf: { '@type': 'WebSite', '@id': site.address, name: site.title },
    license: archive.site.licence.url,
    dateCreated: data.entered,
    correction: data.corrections?.map(({ date, what, why }) => ({
      '@type': 'CorrectionComment',
      text: `${what} ${why}`,
      datePublished: date,
    })),
  };
}

/** What a record's page says: the page, the original that it describes, the quotations on it, the way to it. */
export function recordJsonLd(record: ArchivedRecord, archive: Archive, site: PublishedSite): JsonLdDocument {
  const collection = COLLECTIONS[record.kind];
  const quotations = record.data.withdrawn === undefined ? record.quotations : [];
  return jsonLdDocument(
    {
      ...work(record, citationOf(record, site), site),
      hasPart: quotations.map((utterance) => quotation(utterance, site)),
    },
    page(record, archive, site),
    breadcrumbList(
      [
        { name: site.title, address: '/' },
        { name: record.kind === 'article' ? 'Articles' : 'Statements', address: `/${collection}/` },
        { name: record.title, address: record.address },
      ],
      site,
    ),
  );
}
