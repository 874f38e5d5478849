import { abstract } from './abstract.ts';
import { accession } from './accession.ts';
import { affiliation } from './affiliation.ts';
import { agentId } from './agent-id.ts';
import { authors } from './authors.ts';
import { bareEntry } from './bare-entry.ts';
import { bodyExisted } from './body-existed.ts';
import { characters } from './characters.ts';
import { correction } from './correction.ts';
import { dateOrder } from './date-order.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { emptyAbstract } from './empty-abstract.ts';
import { evidence } from './evidence.ts';
import { figure } from './figure.ts';
import { filePath } from './file-path.ts';
import { futureDate } from './future-date.ts';
import { keyword } from './keyword.ts';
import { ledger } from './ledger.ts';
import { lineage } from './lineage.ts';
import { list } from './list.ts';
import { lookAlike } from './look-alike.ts';
import { named } from './named.ts';
import { parts } from './parts.ts';
import { plainName } from './plain-name.ts';
import { publishable } from './publishable.ts';
import { publishedHistory } from './published-history.ts';
import { quotationBudget } from './quotation-budget.ts';
import { recordCircle } from './record-circle.ts';
import { recordStatus } from './record-status.ts';
import { redirect } from './redirect.ts';
import { reference } from './reference.ts';
import { reportedStatement } from './reported-statement.ts';
import type { Rule } from './rule.ts';
import { sameName } from './same-name.ts';
import { silentChange } from './silent-change.ts';
import { sourceSite } from './source-site.ts';
import { spokenFor } from './spoken-for.ts';
import { title } from './title.ts';
import { typography } from './typography.ts';
import { unused } from './unused.ts';
import { url } from './url.ts';

/** Every rule, in the order in which they are checked. */
export const RULES: readonly Rule[] = [
  accession,
  duplicateRecord,
  recordCircle,
  recordStatus,
  reportedStatement,
  futureDate,
  dateOrder,
  bodyExisted,
  silentChange,
  correction,
  publishedHistory,
  agentId,
  publishable,
  parts,
  reference,
  named,
  plainName,
  spokenFor,
  affiliation,
  evidence,
  sourceSite,
  sameName,
  bareEntry,
  unused,
  lineage,
  redirect,
  characters,
  lookAlike,
  typography,
  url,
  quotationBudget,
  abstract,
  emptyAbstract,
  title,
  authors,
  figure,
  list,
  filePath,
  keyword,
  ledger,
];
