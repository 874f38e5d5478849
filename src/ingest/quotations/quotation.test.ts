import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import type { FoundQuotation } from '../analysis.ts';
import { NO_KNOWLEDGE } from '../knowledge.ts';
import { readPage } from '../page/read-page.ts';

function quotationsOf(text: string): readonly FoundQuotation[] {
  const page = readPage(`Lamps to be counted\n\nBy Hester Quillfeather\n17 May 2021\n\n${text}\n`);
  return analyse(page, NO_KNOWLEDGE).quotes;
}

/** “words | speaker | body” of each quotation, pieces joined by “ + ”. */
const told = (text: string) =>
  quotationsOf(text).map(
    ({ pieces, speaker, organisation }) =>
      `${pieces.join(' + ')} | ${speaker ?? '–'} | ${organisation ?? '–'}`,
  );

describe('who said it', () => {
  it.each([
    ['said before', 'Dr Wren Halloran said: ‘No.’', 'No. | Wren Halloran | –'],
    [
      'said behind',
      '‘We will strike,’ vowed Dr Wren Halloran of the Lamp Union.',
      'We will strike, | Wren Halloran | Lamp Union',
    ],
    [
      'a role before the name',
      'GLS chair Dr Wren Halloran said: ‘No.’\n\nThe Guild of Lamplit Surgeries (GLS) met.',
      'No. | Wren Halloran | Guild of Lamplit Surgeries',
    ],
    [
      'a role behind the name',
      'Wren Halloran, chair of the Lamp Union, called it ‘unfair to us’.',
      'unfair to us | Wren Halloran | Lamp Union',
    ],
    [
      'a role that goes on',
      'Lamp Union director of night care Wren Halloran said: ‘No.’',
      'No. | Wren Halloran | Lamp Union',
    ],
    [
      'the surname alone',
      'Wren Halloran, a GP, is tired.\n\n‘I want to sleep,’ Halloran said.',
      'I want to sleep, | Wren Halloran | –',
    ],
    [
      'a pronoun',
      'Mrs Oriel Tapp met Mr Ben Quince.\n\n‘He was late,’ she said.',
      'He was late, | Oriel Tapp | –',
    ],
    [
      'a pronoun before any name',
      '‘Our door is open,’ he said. Dr Ben Quince smiled.',
      'Our door is open, | Ben Quince | –',
    ],
    [
      'a spokesperson',
      'A spokesman for the Lamp Board said it was ‘working day and night’.',
      'working day and night | – | Lamp Board',
    ],
    [
      'a body',
      'The Lamp Board is sorry. It added: ‘We will do better.’',
      'We will do better. | – | Lamp Board',
    ],
    [
      'its statement',
      'The Lamp Board met. ‘We are sorry,’ its statement said.',
      'We are sorry, | – | Lamp Board',
    ],
    [
      'a common noun',
      'The Lamp Union met. The union called the plan ‘thin and late’.',
      'thin and late | – | Lamp Union',
    ],
    [
      'according to',
      'According to Dr Wren Halloran, it is ‘a great mess’.',
      'a great mess | Wren Halloran | –',
    ],
    ['the passive', 'It was described as ‘thin’ by the Lamp Union.', 'thin | – | Lamp Union'],
    ['a noun of saying', 'Dr Wren Halloran’s verdict was blunt: ‘Useless.’', 'Useless. | Wren Halloran | –'],
    [
      'the lead',
      'A leading GP has warned of ‘a perfect storm’.\n\nDr Wren Halloran said it was late.',
      'a perfect storm | Wren Halloran | –',
    ],
    [
      'whose words these are',
      '‘Nobody wants this.’\n\nSo says Dr Wren Halloran, a GP.',
      'Nobody wants this. | Wren Halloran | –',
    ],
    [
      'a signature',
      'They were asked.\n\n• ‘We need more lamps’ – Dr Wren Halloran, GP',
      'We need more lamps | Wren Halloran | –',
    ],
    [
      'a line above',
      'Wren Halloran, director of the Lamp Union:\n\n‘We need more lamps.’',
      'We need more lamps. | Wren Halloran | Lamp Union',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('tells two speakers apart', () => {
    expect(
      told(
        'Dr Wren Halloran says: “It’s a scandal.”\n\n“That’s nonsense,” says Mr Alaric Stubbs.\n\n“Is it?” she replies.',
      ),
    ).toEqual([
      'It’s a scandal. | Wren Halloran | –',
      'That’s nonsense, | Alaric Stubbs | –',
      'Is it? | Wren Halloran | –',
    ]);
  });

  it('follows a fragment to the same words below', () => {
    const [first] = quotationsOf(
      'The board has been told to ‘engage’ with nurses.\n\n‘The board needs to engage with us,’ the Lamp Union said.',
    );
    expect(first).toMatchObject({ text: 'engage', organisation: 'Lamp Union', certain: false });
  });
});

describe('one quotation', () => {
  it.each([
    [
      'split',
      '‘Language matters,’ Dr Wren Halloran said, ‘and trust matters more.’',
      'Language matters, + and trust matters more.',
    ],
    [
      'split at a full stop',
      '‘It is bad,’ Dr Wren Halloran said. ‘It must stop.’',
      'It is bad, + It must stop.',
    ],
    [
      'over paragraphs',
      'Dr Wren Halloran said: ‘We are tired.\n\n‘We are cold.’',
      'We are tired. + We are cold.',
    ],
    [
      'over paragraphs that close',
      '‘We are tired,’ Dr Wren Halloran said.\n\n‘We are very cold.’',
      'We are tired, + We are very cold.',
    ],
    [
      'with another inside',
      'Dr Wren Halloran said: ‘They call it “help”. It is not.’',
      'They call it “help”. It is not.',
    ],
    [
      'over a list',
      'The letter from the Lamp Board says:\n\n• ‘Lamps must be lit;\n• Wicks must be cut;\n• Oil must be kept.’',
      'Lamps must be lit; + Wicks must be cut; + Oil must be kept.',
    ],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text).map(({ pieces }) => pieces.join(' + '))).toEqual([expected]);
  });

  it('is over when the reporter says something else', () => {
    expect(quotationsOf('‘We are tired,’ Dr Wren Halloran said. She added: ‘We are cold.’')).toHaveLength(2);
  });
});

describe('no quotation', () => {
  it.each([
    ['so-called', 'So-called ‘ghost lamps’ are to be removed from lists.'],
    ['a name for something', 'Practices known in the trade as ‘cold spots’ will get more.'],
    ['a title', 'The board’s handbook, ‘Lamps and You’, sets out the rules.'],
    ['a slogan', 'Its slogan is ‘Care for all’.'],
    ['not said', 'Dr Wren Halloran did not call it ‘a betrayal’.'],
    ['refused', 'Dr Wren Halloran has declined to describe the deal as ‘a betrayal’.'],
    ['denied', 'Nobody at the Lamp Board has ever said ‘no lamp, no money’.'],
    ['a scare quote', 'The ‘emergency’ lamps arrived on Monday.'],
    ['a question put', 'Asked if ‘brisk’ was a compliment, Dr Wren Halloran laughed.'],
    ['a caption', 'Nobody was hurt in the fall.\n\nPictured: The ‘Good Intent’ on Monday'],
  ])('%s', (_, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });
});

describe('kinds', () => {
  it.each([
    ['direct', 'Dr Wren Halloran said: ‘We are tired.’'],
    ['fragment', 'Dr Wren Halloran said they were ‘cold and tired’.'],
    ['document', 'The guidance, published by the Lamp Board, says lamps ‘must be lit’.'],
    ['anonymous', '‘I only came for my ears,’ one patient said.'],
  ])('%s', (kind, text) => {
    expect(quotationsOf(text)).toMatchObject([{ kind }]);
  });

  it('learns from elsewhere in the page whose a document is', () => {
    expect(
      quotationsOf('The memo says lamps ‘are not free’.\n\nIt was drawn up by the Lamp Board in May.')[0],
    ).toMatchObject({ kind: 'document', organisation: 'Lamp Board' });
  });
});

describe('what is certain', () => {
  it('is what a name stands beside', () => {
    expect(quotationsOf('Dr Wren Halloran said: ‘No.’')).toMatchObject([
      { certain: true, cue: 'Dr Wren Halloran said' },
    ]);
  });

  it('is not a pronoun that two may be meant by', () => {
    expect(
      quotationsOf('Dr Wren Halloran and Dr Ada Plum run the surgery.\n\n‘We never meet,’ she said.'),
    ).toMatchObject([{ certain: false }]);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'a name signed below a quotation, in a sheet of reactions',
      'Reactions came at once.\n\n“We will strike.”\nWren Halloran, Director, Lamp Union\n\n“We will not.”\nOtto Wick, Chair, Guild of Lamplit Surgeries\n\nThe lamps will be counted in May.',
      [
        'We will strike. | Wren Halloran | Lamp Union',
        'We will not. | Otto Wick | Guild of Lamplit Surgeries',
      ],
    ],
    [
      'whoever the paragraph before brings in',
      'Otto Wick said: ‘No.’\n\nCampaigner Wren Halloran was having none of it.\n\n‘They said that about the railway.’',
      ['No. | Otto Wick | –', 'They said that about the railway. | Wren Halloran | –'],
    ],
    [
      'the one who acts in a passive',
      'The Lamp Bureau met. The plan was criticised by the Guild of Wick Surgeries. Its chair, Dr Wren Halloran, called it ‘a dim idea’.',
      ['a dim idea | Wren Halloran | Guild of Wick Surgeries'],
    ],
    [
      'a spokeswoman who is she afterwards',
      'Dame Wren Halloran left. A spokeswoman for the Lamp Union said: ‘No.’ She added that it was ‘far too dim’.',
      ['No. | – | Lamp Union', 'far too dim | – | Lamp Union'],
    ],
    [
      'not the clinic, when she speaks',
      'The clinic is the idea of Dr Wren Halloran. It opened in May.\n\n‘We did the sums,’ she said.',
      ['We did the sums, | Wren Halloran | –'],
    ],
    [
      'the subject behind the comma of an opening',
      'In a letter to the union’s chief executive, committee chair Wren Halloran said members were ‘dismayed to hear’.',
      ['dismayed to hear | Wren Halloran | –'],
    ],
    [
      'a body that stands for something',
      'Lamps for All, a charity, said the plan was ‘a danger to us’.',
      ['a danger to us | – | Lamps for All'],
    ],
    [
      'a letter that goes on',
      'A letter from the Lamp Bureau arrived. ‘We are sorry,’ the letter went on. ‘We are very sorry.’',
      ['We are sorry, + We are very sorry. | – | Lamp Bureau'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is two people where one asks and the other answers', () => {
    expect(told('‘We are looking,’ said Wren Halloran.\n\n‘Where?’\n\nOtto Wick said: ‘Here.’')[0]).toBe(
      'We are looking, | Wren Halloran | –',
    );
  });

  it.each([
    [
      'titles without marks of their own',
      'Wren Halloran will sing at what he calls ‘Evensong for a Stethoscope’.',
    ],
    ['terms of a document', 'The Lamp Bureau’s plan has three ‘lamp zones’ in it.'],
    ['what somebody would have said', 'Wren Halloran would have called it ‘a dim idea’.'],
  ])('is nobody for %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('strange pages', () => {
  it.each([
    ['nothing but marks', '‘’“”"\''.repeat(5000)],
    [
      'one endless sentence',
      `Dr Wren Halloran said ${'the lamp of the board of the guild, '.repeat(5000)}‘no’.`,
    ],
    ['a megabyte of quotations', '‘We are tired,’ said Dr Wren Halloran of the Lamp Union. '.repeat(18_000)],
    ['capitals only', 'LAMP BOARD SAYS ‘NO’ TO UNION OF LAMPS. '.repeat(2000)],
  ])('are read in seconds: %s', (_, text) => {
    const started = performance.now();
    quotationsOf(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
