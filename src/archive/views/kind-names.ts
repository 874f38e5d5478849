import type { ORGANISATION_KINDS } from '../schema/organisation.ts';
import type { POLICY_KINDS } from '../schema/policy.ts';
import type { SOURCE_KINDS } from '../schema/source.ts';
import type { StatementType } from '../schema/statement-types.ts';

/** Kinds of organisation as headings. */
export const ORGANISATION_KIND_NAMES: Readonly<Record<(typeof ORGANISATION_KINDS)[number], string>> = {
  'advisory-body': 'Advisory bodies',
  'arms-length-body': 'Arm’s-length bodies',
  'audit-body': 'Audit bodies',
  'campaign-group': 'Campaign groups',
  charity: 'Charities',
  collective: 'Bodies of one kind taken together',
  company: 'Companies',
  government: 'Governments and departments',
  'gp-practice': 'GP practices',
  'indemnity-provider': 'Indemnity providers',
  'integrated-care-board': 'Integrated care boards',
  'international-body': 'International bodies',
  'law-firm': 'Law firms',
  'local-authority': 'Local authorities',
  'local-medical-committee': 'Local medical committees',
  'national-press': 'National press',
  'nhs-body': 'NHS bodies',
  parliament: 'Parliaments',
  'parliamentary-committee': 'Parliamentary committees',
  'patient-body': 'Patients’ bodies',
  police: 'Police',
  'political-party': 'Political parties',
  'primary-care-network': 'Primary care networks',
  'professional-body': 'Professional bodies',
  'programme-team': 'Programme teams',
  regulator: 'Regulators',
  'representative-body': 'Representative bodies',
  'representative-committee': 'Representative committees',
  'research-body': 'Research bodies',
  'royal-college': 'Royal colleges',
  'think-tank': 'Think tanks',
  'trade-press': 'Trade press',
  'trade-union': 'Trade unions',
  university: 'Universities',
};

/** Kinds of policy as headings. */
export const POLICY_KIND_NAMES: Readonly<Record<(typeof POLICY_KINDS)[number], string>> = {
  contract: 'Contracts',
  plan: 'Plans',
  guidance: 'Guidance',
  fund: 'Funds',
  scheme: 'Schemes',
  legislation: 'Legislation',
  review: 'Reviews',
  programme: 'Programmes',
  inquiry: 'Inquiries',
  'pay-award': 'Pay awards',
  dispute: 'Disputes',
  campaign: 'Campaigns',
  issue: 'Recurring issues',
};

/** Kinds of source as headings. */
export const SOURCE_KIND_NAMES: Readonly<Record<(typeof SOURCE_KINDS)[number], string>> = {
  'trade-press': 'Trade press',
  'national-press': 'National press',
  'local-press': 'Local press',
  'medical-journal': 'Medical journals',
  organisation: 'Organisations’ own sites',
  parliament: 'Parliaments',
  government: 'Governments',
  aggregator: 'Aggregators and republishers',
  blog: 'Blogs',
  other: 'Other',
};

/** Types of statement as headings. */
export const STATEMENT_TYPE_HEADINGS: Readonly<Record<StatementType, string>> = {
  letter: 'Letters',
  'press-release': 'Press releases',
  speech: 'Speeches',
  blog: 'Blog posts',
  survey: 'Surveys',
  guidance: 'Guidance',
  report: 'Reports',
  parliamentary: 'Parliamentary papers',
  email: 'Emails',
  'social-media': 'Social-media posts',
  'consultation-response': 'Consultation responses',
};
