import type {
  ArticleLeaf,
  BlogPostingLeaf,
  CorrectionCommentLeaf,
  CreativeWorkLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PersonLeaf,
  QuotationLeaf,
  ReportLeaf,
  WebPageLeaf,
} from 'schema-dts';
import { machineDate } from '../../archive/format-date.ts';
import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord, Utterance } from '../../archive/linked.ts';
import { type Citation, citationOf } from '../../citation/citation.ts';
import { citeAs } from '../../citation/cite-as.ts';
import { type CitedName, familyName, spokenName } from '../../citation/name.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { workType } from '../work-type.ts';
import { breadcrumbList } from './breadcrumbs.ts';
import { agentReference, bodyReference, policyReference } from './entity.ts';
import { type JsonLdDocument, jsonLdDocument, node } from './node.ts';

type WorkLeaf = NewsArticleLeaf | ArticleLeaf | BlogPostingLeaf | CreativeWorkLeaf | ReportLeaf;

function author(name: CitedName): OrganizationLeaf | PersonLeaf {
  if (name.kind === 'body') return { '@type': 'Organization', name: name.literal };
  return node<PersonLeaf>({
    '@type': 'Person',
    name: spokenName(name),
    familyName: familyName(name),
    givenName: name.given,
    honorificSuffix: name.suffix,
  });
}

function quotation(utterance: Utterance, site: PublishedSite): QuotationLeaf {
  const address = absoluteAddress(site, utterance.address);
  return node<QuotationLeaf>({
    '@type': 'Quotation',
    '@id': address,
    url: address,
    text: utterance.quotation.text,
    creator: agentReference(utterance.speaker ?? utterance.organisation, site),
    about: utterance.policy === undefined ? undefined : policyReference(utterance.policy, site),
  });
}

/** The original as the archive describes it. schema.org dates have no approximation: an inferred one is left out. */
function work(record: ArchivedRecord, citation: Citation, site: PublishedSite): WorkLeaf {
  const { date, source, data } = record;
  const address = absoluteAddress(site, record.address);
  const exact = date === undefined || date.approximate || date.uncertain ? undefined : machineDate(date);
  const quotations = data.withdrawn === undefined ? record.quotations : [];
  return node<WorkLeaf>({
    '@type': workType(record),
    '@id': `${address}#work`,
    headline: record.title,
    url: data.url ?? address,
    isBasedOn: data.url,
    mainEntityOfPage: address,
    identifier: record.id,
    genre: citation.label,
    inLanguage: site.language,
    datePublished: exact ?? undefined,
    temporal: date?.text,
    author: citation.authors.map(author),
    publisher: source === undefined ? undefined : bodyReference(source, site),
    archivedAt: data.capture?.archived,
    keywords: data.keywords,
    about: record.policies.map((policy) => policyReference(policy, site)),
    mentions: [
      ...record.organisations.map((one) => bodyReference(one, site)),
      ...record.people.flatMap((one) => agentReference(one, site) ?? []),
    ],
    citation: [...record.reports, ...record.answers].map((one) => absoluteAddress(site, one.address)),
    hasPart: quotations.map((utterance) => quotation(utterance, site)),
  });
}

/** The archive's own page about the work: its abstract, its licence, its corrections; or why it was withdrawn. */
function page(record: ArchivedRecord, archive: Archive, site: PublishedSite): WebPageLeaf {
  const { data } = record;
  const { withdrawn, corrections } = data;
  const address = absoluteAddress(site, record.address);
  const successor = archive.record(withdrawn?.successor ?? '');
  return node<WebPageLeaf>({
    '@type': 'WebPage',
    '@id': address,
    url: address,
    identifier: site.identifiers === undefined ? undefined : citeAs(site, record.address),
    name: record.title,
    abstract: withdrawn === undefined ? record.body.text || undefined : undefined,
    mainEntity: { '@id': `${address}#work` },
    isPartOf: { '@id': site.address },
    inLanguage: site.language,
    license: archive.site.licence.url,
    dateCreated: data.entered,
    dateModified: withdrawn?.date ?? corrections?.at(-1)?.date,
    creativeWorkStatus: withdrawn === undefined ? undefined : 'Withdrawn',
    description: withdrawn === undefined ? undefined : `Withdrawn on ${withdrawn.date}: ${withdrawn.reason}`,
    relatedLink: successor === undefined ? undefined : absoluteAddress(site, successor.address),
    correction: corrections?.map(({ date, what, why }) =>
      node<CorrectionCommentLeaf>({
        '@type': 'CorrectionComment',
        text: `${what} ${why}`,
        datePublished: date,
      }),
    ),
  });
}

/** What a record's page says: the page, the original that it describes, the quotations on it, the way to it. */
export function recordJsonLd(record: ArchivedRecord, archive: Archive, site: PublishedSite): JsonLdDocument {
  return jsonLdDocument(
    work(record, citationOf(record, site), site),
    page(record, archive, site),
    ...breadcrumbList({ name: record.title, address: record.address }, site),
  );
}
