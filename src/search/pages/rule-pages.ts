import { RULE_TEXTS } from '../../archive/rules/catalogue.ts';
import { joinedTexts, type OwnPage } from './own-page.ts';

/** The pages of the rules to which records are held. */
export function rulePages(): OwnPage[] {
  return RULE_TEXTS.map(({ id, holds, why }) => ({
    address: `/about/editing/rules/${id}/`,
    title: `Rule: ${id}`,
    otherNames: '',
    kind: 'rule for editors',
    text: joinedTexts([holds, why]),
  }));
}
