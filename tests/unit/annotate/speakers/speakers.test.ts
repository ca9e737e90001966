import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../../src/annotate/article.ts';
import type { Quotation } from '../../../../src/model/article.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

const quotations = (text: string): Quotation[] =>
  annotateArticle(makeArticle({ text }), { date: null }).quotations;

/** Speaker of each quotation: the mention, and what it was resolved to. */
const speakers = (text: string): (string | null)[] =>
  quotations(text).map(({ speaker }) =>
    speaker === null
      ? null
      : speaker.resolved === null
        ? speaker.text
        : `${speaker.text} = ${speaker.resolved}`,
  );

describe('a citation in the same sentence', () => {
  test.each([
    ['“The port is open,” Anna Bell said.', 'Anna Bell = Anna Bell'],
    ['“The port is open,” said Anna Bell, who runs it.', 'Anna Bell = Anna Bell'],
    ['“The port is open,” Anna Bell, 43, the head of the port, said on Monday.', 'Anna Bell = Anna Bell'],
    ['“The port is open,” Anna Bell told reporters in Harwick.', 'Anna Bell = Anna Bell'],
    ['Anna Bell said, “The port is open.”', 'Anna Bell = Anna Bell'],
    ['Anna Bell said in a statement on Friday: “The port is open.”', 'Anna Bell = Anna Bell'],
    ['According to Anna Bell, “the port is open to everybody.”', 'Anna Bell = Anna Bell'],
    ['“The port is open to everybody,” according to Anna Bell.', 'Anna Bell = Anna Bell'],
    ['As Anna Bell put it, “the port is open to everybody.”', 'Anna Bell = Anna Bell'],
    ['Anna Bell, of Harwick, Md., said the port was “open to everybody in town.”', 'Anna Bell = Anna Bell'],
    ['Her lawyer, Anna Bell, said, “The port is open.”', 'Anna Bell = Anna Bell'],
    ['“The port is open,” the company said.', 'the company'],
    ['“The port is open,” said one official at the ministry.', 'one official at the ministry'],
    ['“The port is open,” the Harwick Port Authority wrote.', 'the Harwick Port Authority'],
    ['The Harwick Times reports: “The port is open.”', 'The Harwick Times'],
    ['The port was “open to everybody in town,” the Harwick Times reports.', 'the Harwick Times'],
    ['The port was “open to everybody in town,” Reuters reports.', 'Reuters'],
    [
      'Reporter Anna Bell, one of two who found the papers, tells Harwick Radio’s Evening Round that while clerks called it shut — “the port was open to everybody.”',
      'Reporter Anna Bell = Anna Bell',
    ],
    [
      'Anna Bell told reporters that although critics claimed it was shut, “the port was open to everybody.”',
      'Anna Bell = Anna Bell',
    ],
    ['They met Anna May. “The port is open,” May said.', 'May = Anna May'],
    ['Protesters marching through the streets chanted, “Open the port!”', 'Protesters'],
    ['The clip shows footage of Anna Bell asking, “Why is the port open?”', 'Anna Bell = Anna Bell'],
    [
      'Aide Anna Bell confirmed that Hale and Cole had discussed “the sale of the whole dock.”',
      'Aide Anna Bell = Anna Bell',
    ],
    ['“Why is the port open?” asked her lawyer, Anna Bell.', 'Anna Bell = Anna Bell'],
    ['“Open the port!” Anna Bell shouted to the crowd.', 'Anna Bell = Anna Bell'],
    ['Anna Bell: “The port is open.”', 'Anna Bell = Anna Bell'],
    ['“The port is open.” ― Anna Bell', 'Anna Bell = Anna Bell'],
    [
      'Carl Rusk says Anna Bell invited him to the port, telling him, “The port is open.”',
      'Anna Bell = Anna Bell',
    ],
    ['Carl Rusk said Anna Bell had left, telling reporters, “The port is open.”', 'Carl Rusk = Carl Rusk'],
    ['The board attacked Anna Bell saying that “the port is open to everybody.”', 'The board'],
    [
      'Anna Bell spoke, noting that she saw Rusk’s books in May and that he “offered to sell the lot”.',
      'Anna Bell = Anna Bell',
    ],
    [
      'Anna Bell wrote that her dealings with the board recalled “the worst days of the port.”',
      'Anna Bell = Anna Bell',
    ],
    [
      'The Oska Gazette reported that the lawyer Anna Bell said if it is paid it shows Rusk is a “thief in the port”.',
      'the lawyer Anna Bell = Anna Bell',
    ],
    ['Anna Bell wrote that the mayor recalled “the worst days of the port.”', 'the mayor'],
    [
      'However, one of the port’s clerks, Anna Bell, said it was “open to everybody in town”.',
      'Anna Bell = Anna Bell',
    ],
    [
      'When asked if the plan should be delayed, Sen. Anna Bell, R-Utah, told Oska Radio, “The port is open.”',
      'Sen. Anna Bell = Anna Bell',
    ],
    ['At 9:24 p.m., Anna Bell, reading the note, wrote, “The port is open.”', 'Anna Bell = Anna Bell'],
    [
      'University of Oska law professor Anna Bell said it was “open to everybody in town”.',
      'University of Oska law professor Anna Bell = Anna Bell',
    ],
    [
      'Spokesman for Vice President Anna Bell said it was “open to everybody in town”.',
      'Spokesman for Vice President Anna Bell',
    ],
    [
      '“The port is open to us all,” the clerk’s aide Anna Bell, told reporters.',
      'the clerk’s aide Anna Bell = Anna Bell',
    ],
    ['“The port is open,” said docker Anna Bell.', 'docker Anna Bell = Anna Bell'],
    ['“The port is open,” said local resident Anna Bell on Monday.', 'local resident Anna Bell = Anna Bell'],
    ['“The port is open,” said father-of-two Bo Hale.', 'father-of-two Bo Hale = Bo Hale'],
    ['"BELL: The port is open, as you know.', 'BELL'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('both parts of a split quotation have the speaker', () => {
    expect(speakers('“The port,” Anna Bell said, “is open to all of us.”')).toEqual([
      'Anna Bell = Anna Bell',
      'Anna Bell = Anna Bell',
    ]);
  });

  test('each of two speakers in a sentence has his or her own words', () => {
    expect(speakers('Anna Bell said “we are open,” while Carl Hale said “nobody came to us.”')).toEqual([
      'Anna Bell = Anna Bell',
      'Carl Hale = Carl Hale',
    ]);
  });

  test('the verb that reports is the cue', () => {
    const text = '“The port is open,” Anna Bell later added.';
    const [quotation] = quotations(text);
    expect(text.slice(quotation?.cue?.start, quotation?.cue?.end)).toBe('later added');
  });
});

describe('a citation outside the sentence', () => {
  test('the next sentence of the paragraph continues', () => {
    expect(speakers('“We tried,” said Anna Bell. “It did not work at all.”')).toEqual([
      'Anna Bell = Anna Bell',
      'Anna Bell = Anna Bell',
    ]);
  });

  test('a sentence that ends in a colon leads to the next paragraph', () => {
    expect(speakers('Anna Bell made the following comment:\n“We tried, and it did not work.”')).toEqual([
      'Anna Bell = Anna Bell',
    ]);
  });

  test('a speech over paragraphs has the speaker who is named at its end', () => {
    expect(speakers('“We tried hard all year.\n“It did not work,” Anna Bell said.')).toEqual([
      'Anna Bell = Anna Bell',
      'Anna Bell = Anna Bell',
    ]);
  });

  test('words that nobody is said to have said have no speaker', () => {
    expect(
      speakers('The sign on the wall was faded and old. Nobody came.\nA second “door to the sea” opened.'),
    ).toEqual([null]);
  });
});

describe('pronouns', () => {
  test('a pronoun means the person of its gender who was spoken of last as a subject', () => {
    expect(speakers('Anna Bell met Carl Hale. She smiled at him. “We agree,” she said.')).toEqual([
      'she = Anna Bell',
    ]);
    expect(speakers('Anna Bell met Carl Hale. “We agree,” he said.')).toEqual(['he = Carl Hale']);
  });

  test('people seldom name themselves: whoever is named in the words is not the speaker', () => {
    expect(speakers('Carl Hale met Ian Rusk. “Carl Hale is wrong,” he said.')).toEqual(['he = Ian Rusk']);
  });

  test('a described person can be meant', () => {
    expect(speakers('My father built ships. “They will all sink,” he often said.')).toEqual([
      'he = My father',
    ]);
  });

  test('a description means the person who alone was given that role', () => {
    expect(speakers('Senator Anna Bell met Carl Hale. “We agree,” the senator said.')).toEqual([
      'the senator = Anna Bell',
    ]);
    expect(speakers('Senators Anna Bell and Senator Carl Hale met. “We agree,” the senator said.')).toEqual([
      'the senator',
    ]);
  });

  test('“they” means the last source in the plural', () => {
    expect(speakers('Critics of the plan met on Monday. “It is a mistake,” they said.')).toEqual([
      'they = Critics of the plan',
    ]);
  });

  test('whom somebody only speaks of is less in mind than the speaker', () => {
    expect(
      speakers('Karl Rusk said Ian Hale offered him the job, and he took it. “No delay,” he said.'),
    ).toEqual(['he = Karl Rusk']);
  });

  test('a pronoun without anybody to mean has no speaker', () => {
    expect(speakers('It rained all day. “We agree,” she said.')).toEqual([null]);
  });

  test('somebody whom the article calls “he” elsewhere is not “she”, nor the other way round', () => {
    const rowing = 'Mayor Oru Velde said the quay is shut. He rowed across the bay.';
    expect(speakers(`${rowing} “We agree,” he said.`)).toEqual(['he = Oru Velde']);
    expect(speakers(`${rowing} “We agree,” she said.`)).toEqual([null]);
  });
});

describe('certainty', () => {
  const certain = (text: string): boolean[] =>
    quotations(text).map(({ speaker }) => speaker?.certain ?? false);

  test('a name and a cue beside the words are certain, and carry to the next sentence', () => {
    expect(certain('“We tried,” said Anna Bell. “It did not work at all.”')).toEqual([true, true]);
  });

  test.each([
    ['Anna Bell came. “We agree,” she said.', true],
    ['Anna Bell came. She looked round. “We agree,” she said.', true],
    ['Anna Bell met Dora Holm. “We agree,” she said.', false],
    ['The crowd met Anna Bell. “We agree,” she said.', true],
    ['Anna Bell came. It rained all day. “We agree,” she said.', true],
    ['Anna Bell came. It rained all day. It was dark, too. “We agree,” she said.', false],
    ['Anna Bell came. The docker left. “We agree,” she said.', false],
    ['Anna Bell came.\nView gallery (2)\n“We agree,” she said.', true],
    ['Anna Bell said the clerk Dora Holm had left.\n“We agree,” she said.', true],
    ['Anna Bell took aim at rivals like Dora Holm and Ada Cole. “We agree,” she said.', true],
    ['In a paper on Dora Holm, the mayor, Anna Bell, praised her work. “We agree,” she said.', false],
    ['In a talk by Dora Holm, a local clerk, Anna Bell offered her help. “We agree,” she said.', true],
    ['Anna Bell asked Dora Holm about it. “We agree,” she said.', false],
    ['Anna Bell and Dora Holm came. “We agree,” she said.', false],
    ['Carl Rusk asked whether Anna Bell believed it. “We agree,” she replied.', true],
    ['A paper came. The first lady, Velda Rusk, questioned Dora Holm’s aims. “We agree,” she said.', true],
    ['Velda Rusk questioned Dora Holm on Monday. “We agree,” she said.', false],
    [
      'Trabble rushed to Carl Rusk’s side, writing that the papers want to scare Rusk. “We agree,” he wrote.',
      false,
    ],
    ['One Docker, Mayor Anna Bell of Holm, even raised the matter. “We agree,” she said.', true],
    ['Trabble told the board that Anna Bell had left. “We agree,” she said.', false],
    ['Anna Bell came. Dora Holm left when “we agree,” she said.', false],
    ['Anna Bell came. She left after she asked if “we agree”.', false],
  ])(
    'a pronoun is certain only where the sentence before is about one person, or led by one: %s',
    (text, isCertain) => {
      expect(certain(text)).toEqual([isCertain]);
    },
  );

  test.each([
    ['“It is late,” said Anna Bell, who had seen Dora Holm leave.\n“We agree,” she added.', [true, true]],
    ['“It is late,” Anna Bell said.\n“I have waited for a year.”', [true, true]],
    ['“It is late,” Anna Bell said.\n“The boats have all left.”', [true, false]],
    ['“It is late,” Anna Bell said.\n“I have waited for a year.” The mayor nodded.', [true, false]],
    ['Anna Bell said that Carl Rusk had replied to the board:\n“I have waited for a year.”', [true]],
    ['Anna Bell, who has called the plan “a farce for all of us”, left.', [true]],
    ['He thanked Anna Bell of Holm County, Oska, who calls herself the “finest of clerks”.', [false]],
    ['Anna Bell said on Friday that Carl Rusk’s comments “were rude to every pilot in the bay”.', [true]],
    ['Anna Bell responded to Carl Rusk’s comments: “I am not worried about any of it.”', [true]],
    ['The clerk Anna Bell, who has described Carl Rusk as a “coward”, left.', [true]],
    ['Anna Bell deemed it “a gift to every pilot” for all.', [true]],
    ['By his account, Anna Bell claims that the picture is a “copy of a copy” for all.', [true]],
    ['Anna Bell rejected Carl Rusk’s claims about the men as a “complete farce for all”.', [true]],
    ['Anna Bell says it was made after Carl Rusk’s comments about a man having “water in his hat”.', [false]],
  ])('a speaker goes on, and stands in a clause of his own: %s', (text, expected) => {
    expect(certain(text)).toEqual(expected);
  });

  test('“Mr.” and “Mrs.” tell a man and a woman of one surname apart', () => {
    expect(certain('Anna Bell and Carl Bell came. “We agree,” Mr. Bell said.')).toEqual([true]);
    expect(certain('Anna Bell and Carl Bell came. Carl Bell spoke. “We agree,” Bell said.')).toEqual([false]);
  });

  test('words that go on the clause of a verb are that verb’s, not the next clause’s', () => {
    const [quotation] = quotations('Hours after Carl Holm said the clerk was “late again,” Anna Bell left.');
    expect(quotation?.speaker?.resolved).toBe('Carl Holm');
  });

  test('a verb after “and” has the subject of the sentence, not that of an apposition', () => {
    const text =
      'Anna Bell, a lawyer who worked for the town, left the room and found it “a very sad place”.';
    expect(quotations(text)[0]?.speaker?.resolved).toBe('Anna Bell');
  });

  test('of two citations the one right before the comma goes on, not what the sentence is about', () => {
    const [quotation] = quotations(
      'The board was late, Anna Bell said, adding, “We will all be late again.”',
    );
    expect(quotation?.speaker?.resolved).toBe('Anna Bell');
  });

  test('words that go on after “but also asked” belong to the verb before them', () => {
    const text = 'Anna Bell said the two men were “very late again,” but also asked: “Who was not?”';
    const [first] = quotations(text);
    expect(first?.cue && text.slice(first.cue.start, first.cue.end)).toBe('said');
  });

  test.each([
    ['The board wrote letters to Anna Bell saying “we cannot mend all of it”.', 'Anna Bell'],
    ['Asked if the quay was “very late again,” Anna Bell denied it.', 'Anna Bell'],
  ])('words of a letter to somebody, or of a question, are not hers: %s', (text, name) => {
    expect(quotations(text)[0]?.speaker?.resolved ?? null).not.toBe(name);
  });

  test('a phrase that holds the verb is not its subject', () => {
    const text =
      'Dismissing Bell’s “odd” claim that all clerks are late, Anna Holm said on Monday that it would rain.';
    expect(quotations(text)[0]?.speaker?.resolved ?? null).not.toBe('Bell');
  });

  test('what follows a verb of saying is said, and no verb', () => {
    const text = 'Anna Bell said reports that the quay was late are “very wrong”.';
    const [quotation] = quotations(text);
    expect(quotation?.cue && text.slice(quotation.cue.start, quotation.cue.end)).toBe('said');
  });

  test('a verb of naming governs what is named, a noun in between does not', () => {
    const [quotation] = quotations('Anna Bell called the Holms report “a lie”.');
    expect(quotation?.speaker?.resolved).toBe('Anna Bell');
  });

  test('a participle that tells how does not take the words from the verb before it', () => {
    const text = 'Anna Bell said, without explicitly mentioning Carl Holm, that “it was all late again”.';
    const [quotation] = quotations(text);
    expect(quotation?.cue && text.slice(quotation.cue.start, quotation.cue.end)).toBe('said');
  });

  test('a surname of two people is not certain, a full name is', () => {
    expect(certain('Anna Bell and Carl Bell came. “We agree,” Bell said. “No,” Carl Bell said.')).toEqual([
      false,
      true,
    ]);
  });
});

describe('kinds in context', () => {
  const kinds = (text: string): string[] => quotations(text).map(({ kind }) => kind);

  test('a phrase that nobody is cited for is a scare quote', () => {
    expect(kinds('The firm sells “magic” pills in three towns.')).toEqual(['scare']);
  });

  test('the same phrase is a quotation where somebody is cited', () => {
    expect(kinds('Anna Bell called the pills “magic” on Monday.')).toEqual(['partial']);
  });

  test('what is known as something is a title', () => {
    expect(kinds('The tax, known as the “harbor toll” since 1920, is gone.')).toEqual(['title']);
  });
});

test('words in capitals before a colon do not speak themselves', () => {
  const [speaker] = speakers("'IT SOUNDED LIKE A TRAIN': More than 40 boats lost as quay falls");
  expect(speaker ?? null).toBeNull();
});

describe('who follows “with” before a participle says the words', () => {
  test.each([
    [
      'The ferry sailed again after Hale left, with the company saying “we had the tide wrong.”',
      'the company',
    ],
    [
      'The board closed the pier, with the harbour master calling “the whole dock” unsafe.',
      'the harbour master',
    ],
    [
      'The firm cut jobs, with its chairman, Anna Bell, adding that “more of it will follow.”',
      'Anna Bell = Anna Bell',
    ],
    ['Hale left the hall, with aides insisting he was “not at all in flight.”', 'aides'],
    ['The union met on Friday, with members shouting “we will not go home.”', 'members'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('a verb of doing with quoted words after it is no verb of saying', () => {
  test.each([
    'Anna Bell was going “all the way to the top” in May.',
    'Anna Bell wanted to go “all the way to the top” in May.',
    'Anna Bell was teaching “the old ways of the port” there.',
    'Anna Bell was denying “all of it and more” to the board.',
    'Anna Bell had to apologize for “the state of the port” again.',
  ])('%s', (text) => {
    for (const { cue, speaker } of quotations(text)) {
      expect(cue).toBeNull();
      expect(speaker?.certain ?? false).toBe(false);
    }
    expect(quotations(text)).toHaveLength(1);
  });

  test('whoever says in the same sentence what somebody does is the speaker', () => {
    expect(speakers('Anna Bell said Bo Hale would go “as far as he is let.”')).toEqual([
      'Anna Bell = Anna Bell',
    ]);
  });

  test('after the words it is one', () => {
    const text = '“The port is open,” Anna Bell began.';
    expect(quotations(text).map(({ cue }) => cue && text.slice(cue.start, cue.end))).toEqual(['began']);
  });
});

describe('a verb nearer to the quotation that is of what is said', () => {
  test.each([
    [
      'Anna Bell said that her crew could not sign for the ropes and that they were a way “to cheat me.”',
      'said',
    ],
    [
      'Mara Cole warned that the town should pay no toll to the board and that hers was “the only voice of the island.”',
      'warned',
    ],
    ['Anna Bell called the walk, put off since spring, “a feud of two clubs.”', 'called'],
    ['Anna Bell dubbed the vote, supported by the board, “a farce of the harbour.”', 'dubbed'],
  ])('the verb around it leads to the quotation: %s', (text, verb) => {
    const [quotation] = quotations(text);
    expect(quotation?.cue).toEqual({ start: text.indexOf(verb), end: text.indexOf(verb) + verb.length });
    expect(quotation?.speaker?.certain).toBe(true);
  });

  test('a clause that concedes something has its own quotation alone', () => {
    const text =
      'Milo Hale tweeted that though he disagreed “with every clerk on tolls” a shut gate “helps nobody at all.”';
    const cues = quotations(text).map(({ cue }) => text.slice(cue?.start, cue?.end));
    expect(cues).toEqual(['disagreed', 'tweeted']);
  });

  test('a verb with a subject of its own keeps its quotation', () => {
    const text = 'Anna Bell said that Milo Cole agreed that the plan was “too late for the whole town.”';
    expect(speakers(text)).toEqual(['Milo Cole = Milo Cole']);
  });

  test.each(['notes', 'a letter', 'tweets'])('the sender of %s says what is in them', (sent) => {
    const [quotation] = quotations(
      `It came after ${sent} from Milo Hale saying that both “wish the bay were sand.”`,
    );
    expect(quotation?.speaker).toMatchObject({ text: 'Milo Hale', certain: true });
  });
});
