import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

describe('the format of a file', () => {
  it.each([
    ['a.ris', 'TY  - NEWS\nER  - \n', 'ris'],
    ['a.ris', 'Provider: Lantern Host\n\nty  - NEWS\n', 'ris'],
    ['a.bib', '% Encoding: UTF-8\n\n@Article{a,\n}', 'bibtex'],
    ['a.json', '[{"type": "report", "title": "A"}]', 'csl-json'],
    ['a.json', '{\n"type": "report",\n"title": "A"\n}', 'csl-json'],
    ['a.json', '[{"itemType": "report"}]', 'zotero-json'],
    ['a.json', '[{"key": "A", "data": {"itemType": "report"}}]', 'zotero-json'],
    ['a.json', '{"config": {}, "items": [{"itemType": "report"}]}', 'zotero-json'],
    ['a.json', '[{"type": "report",]', 'csl-json'],
    ['a.rdf', '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="x">', 'zotero-rdf'],
    ['a.csv', 'title;date\nA;2021\n', 'csv'],
    ['a.csv', 'title\nA\n', 'csv'],
    ['-', '"title"\t"url"\n', 'csv'],
    ['a.jsonl', '{"title": "A", "kind": "article"}\n{"title": "B"}', 'jsonl'],
    ['-', '{"title": "A", "kind": "article"}\n{"title": "B"}', 'jsonl'],
    ['a.jsonl', '', 'jsonl'],
    ['a.txt', 'Some words.', undefined],
    ['a.xml', '<mods/>', 'zotero-rdf'],
  ])('%s with %j is %s', (file, text, format) => {
    expect(recognise(file, text)).toEqual({ format, misnamed: false });
  });

  it('is told by the text even where the ending says otherwise, and that is known', () => {
    expect(recognise('a.ris', '@misc{a, title = {A}}')).toEqual({ format: 'bibtex', misnamed: true });
    expect(recognise('a.csv', 'TY  - NEWS\n')).toEqual({ format: 'ris', misnamed: true });
  });
});
