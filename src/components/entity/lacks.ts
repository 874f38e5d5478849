import { inPeriod, periodOf } from '../../archive/entity/period.ts';
import { isUnanswered } from '../../archive/exchange/unanswered.ts';
import type { Archive } from '../../archive/index.ts';
import type { Entity, LinkedOrganisation, LinkedPolicy } from '../../archive/linked.ts';
import { mostRecorded } from '../../archive/positions/matrix.ts';
import { listed } from '../listed.ts';

/** Bodies whose silence on a policy is worth a word: those of which most positions are recorded at all. */
const HEARD_MOST = 6;

function ofOrganisation({ data, records, issued }: LinkedOrganisation): string[] {
  const said: string[] = [];
  if (data.founded === undefined)
    said.push(
      `When it was founded is not recorded${data.dissolved === undefined ? ', nor whether it still exists' : ''}.`,
    );
  if (records.length > 0 && issued.length === 0)
    said.push('No statement of its own is recorded: all that is known of it here comes from others.');
  return said;
}

function ofPolicy(policy: LinkedPolicy, { organisations }: Pick<Archive, 'organisations'>): string[] {
  const said: string[] = [];
  const { issuer, positions, data } = policy;
  if (data.issued === undefined && data.kind !== 'issue') said.push('When it was issued is not recorded.');
  if (isUnanswered(policy) && issuer !== undefined)
    said.push(`No record says that ${issuer.shortName} replied to those who answered it.`);
  const heard = new Set(positions.flatMap(({ organisation }) => organisation ?? []));
  const silent = mostRecorded(organisations, HEARD_MOST).filter((organisation) => !heard.has(organisation));
  if (positions.length > 0 && silent.length > 0)
    said.push(
      `Of the bodies recorded most, none of these has a position on it here: ${listed(silent.map(({ shortName }) => shortName))}.`,
    );
  return said;
}

/** What a reader might look for on an entity’s page and the archive does not have, in sentences. */
export function lacksOf(entity: Entity, archive: Pick<Archive, 'organisations'>): string[] {
  const own =
    entity.kind === 'organisation'
      ? ofOrganisation(entity)
      : entity.kind === 'policy'
        ? ofPolicy(entity, archive)
        : [];
  if (!('quotations' in entity) || entity.quotations.length > 0 || entity.records.length === 0) return own;
  const when = inPeriod(periodOf(entity.records));
  const whose =
    entity.kind === 'person'
      ? 'of theirs'
      : entity.kind === 'policy'
        ? 'marked as being about it'
        : 'of its own';
  return [...own, `No words ${whose} are recorded${when === '' ? '' : ` ${when}`}.`];
}
