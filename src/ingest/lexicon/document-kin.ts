const KIN = [
  'letter email memo memorandum message note correspondence bulletin circular notice',
  'guidance guide guideline guidelines sop procedure protocol handbook manual toolkit rules rulebook code circular advice instructions instruction standard standards directive',
  'report review paper study analysis survey research findings data poll audit assessment evaluation inquiry figures article model',
  'plan strategy blueprint vision proposal proposals policy deal contract agreement offer specification framework terms package announcement draft consultation charter pledge',
  'judgment judgement ruling verdict order',
  'motion resolution',
  'poster sign notice placard banner leaflet label sticker',
  'bill act regulations regulation legislation clause amendment',
].map((words) => new Set(words.split(' ')));

/** Nouns that can take up any document that was spoken of. */
const ANY = new Set(
  'document documents paper text version edition section page paragraph chapter appendix annex wording clause file'.split(
    ' ',
  ),
);

/** Whether one noun can take up a document that another brought in: “the paper”, of a memo or of anything. */
export function takesUp(noun: string, earlier: string): boolean {
  return (
    noun === earlier ||
    ANY.has(noun) ||
    ANY.has(earlier) ||
    KIN.some((kin) => kin.has(noun) && kin.has(earlier))
  );
}
