/** Sentences end so, with or without marks that close a quotation or a bracket. */
const SENTENCE_END = /[.!?…:;][’”'")\]]*$/u;

/** A short question may head a section as well as stand in one. */
function isQuestion(line: string): boolean {
  return line.length <= 80 && /\?[’”'"]?$/u.test(line) && !/[.!?]\s/u.test(line);
}

/** Whether a line is somebody's sentence: it ends like one, or is too long for anybody's heading. */
export function isSentence(line: string): boolean {
  return SENTENCE_END.test(line) ? !isQuestion(line) : line.length > 140;
}

/** Whether a line could head a page or a section: it begins with a capital, a figure or a mark, and is no sentence. */
export function isHeading(line: string): boolean {
  return (
    line.length <= 100 && !isSentence(line) && /^[\p{Lu}\p{N}‘“'"£€$#[(]/u.test(line) && !line.endsWith(',')
  );
}
