import { describe, expect, test } from 'vitest';
import { findQuotingVerb } from '../../../../src/compare/speakers/quotation-verbs.ts';
import { sliceSpan } from '../../../../src/model/span.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';

/** The verb by which “…” is quoted, where the annotation found the given one. */
function verbOf(text: string, found: string): string | null {
  const words = text.slice(text.indexOf('“') + 1, text.indexOf('”'));
  const verb = findQuotingVerb(makeArticle({ text }), {
    ...makeQuotation(text, words),
    cue: spanOf(text, found),
  });
  return verb && sliceSpan(text, verb);
}

describe('the verb of a quotation', () => {
  test.each([
    ['Velde called the toll a “mistake” and said it would be paid.', 'said', 'called'],
    ['Claiming that it was late, Velde acknowledged “changes” of the toll.', 'Claiming', 'acknowledged'],
    ['Velde made clear that her willingness to discuss tolls had “small” limits.', 'discuss', null],
    ['Velde likes to hear of “late” ferries.', 'hear', null],
    ['The quay has seen worse under the “one bay, two owners” rule.', 'seen', null],
    ['Velde and Stone view it as a step to “common tolls for all”.', 'view', null],
    ['The ninth “aye” vote put the matter to rest.', 'put', null],
    ['While she acknowledged that pilots fear the bar, “two boats will not mend it.”', 'acknowledged', null],
    ['Although Velde admitted a leak in the hull, “the ferry is no wreck.”', 'admitted', null],
    ['But though he conceded that tolls rose, “the guild had its say.”', 'conceded', null],
    ['Even though Stone claimed no credit for it, “the lock works now.”', 'claimed', null],
    ['Whereas Mills said that it rained in May, “the bar was dry in June.”', 'said', null],
    ['While crews slept, Velde said, “the lock works now.”', 'said', 'said'],
    ['As Velde told the board in May, “the lock works now.”', 'told', 'told'],
    ['Pilots said it was unfair and defended her description of the lock as a “ruin”.', 'said', null],
    ['The guild explained his use of the word “pirate” as a slip.', 'explained', null],
    ['Dockers dismissed Stone’s warning of a “wet summer”.', 'dismissed', null],
    ['The crews have criticized their remarks about “lazy pilots”.', 'criticized', null],
    ['The board rejected his calls for a “second lock”.', 'rejected', null],
    ['Velde repeated his claim that the lock is “a ruin”.', 'repeated', 'repeated'],
    ['Ferries with a “good claim of a toll” could go free, the court ruled.', 'ruled', 'ruled'],
    ['Velde argued that a plan called Prism is simply a “town system” for all.', 'argued', 'argued'],
    ['Velde described a “ruin” and then left, she added.', 'added', 'described'],
    ['Velde attacked the board over what he saw as “late” ferries.', 'attacked', null],
    ['Velde left over what Anna Stone regarded as a “ruin”.', 'left', null],
    ['Velde praised what she called “a good plan”.', 'praised', 'called'],
    ['Velde said it was late and declared the quay and the pier “ruined”.', 'said', 'declared'],
    ['Velde wrote a note and pronounced the toll “dead”.', 'wrote', 'pronounced'],
    ['Velde also called the reporting “late”.', 'called', 'called'],
    ['Velde posted a note that called the whole quay “a ruin”.', 'posted', 'called'],
    ['Velde doubts it. The quay is “ruined”, people fear.', 'doubts', null],
    ['Velde said that its power to fire the clerk was “small”.', 'fire', 'said'],
    ['Velde also called the talks of the guild’s alleged debts a “failure”.', 'alleged', 'called'],
    ['She said the deeds described in the note “were like a bad dream”.', 'described', 'said'],
    ['Velde said that the town will continue “the work of all these years”.', 'will continue', 'said'],
    ['Velde said she had the right to reveal “what she knew”.', 'reveal', 'said'],
    ['Velde outlined steps to “mend what is broken”.', 'outlined', null],
    ['Velde faulted Stone for a wish to “sell the whole quay”.', 'faulted', null],
    ['Velde offered “help and coal” to the town.', 'offered', null],
    ['Velde accused Stone of a “farce”.', 'accused', 'accused'],
    [
      'Velde told the pilots that a toll announced by Stone in May “will sink every small boat”.',
      'announced',
      'told',
    ],
    ['Velde warned that the plan proposed by the pilots “drowns the whole quay”.', 'proposed', 'warned'],
    ['Velde wrote that any fee demanded by the harbour guild “ends in court”.', 'demanded', 'wrote'],
    ['Velde added that a route suggested by her deputy “runs over every reef”.', 'suggested', 'added'],
    ['Ferries on the route promised by Velde “sail at last”.', 'promised', null],
    ['Velde hailed it as “a feast” and “a day of joy”.', 'hailed', 'hailed'],
  ])('is not one of another clause, or of a matter: %s', (text, found, verb) => {
    expect(verbOf(text, found)).toBe(verb);
  });

  test.each([
    ['“We mend it,” Velde said.', 'said'],
    ['Velde said she would “mend it”.', 'said'],
    ['Velde alleged that she came by the quay and saw him “asleep”.', 'alleged'],
    ['Velde went so far as to say it was a “ruin”.', 'say'],
    ['The pilots were told by Velde that it was a “ruin”.', 'told'],
    ['Velde stated by the quay that it was a “ruin”.', 'stated'],
    ['Velde hinted that it was a “ruin”.', 'hinted'],
    ['“We mend it,” Velde began.', 'began'],
    ['Velde has not called it a “ruin”.', 'has not called'],
    ['Velde continued in a letter on Monday: “We mend it.”', 'continued'],
  ])('stays where it leads to the words: %s', (text, found) => {
    expect(verbOf(text, found)).toBe(found);
  });

  test('is the one that leads to the words, whatever else it tells, and has its particle', () => {
    expect(
      verbOf('Velde also weighed in, with a note on the door that read: “We mend it.”', 'also weighed'),
    ).toBe('read');
    expect(verbOf('“We mend it,” Velde weighed in.', 'weighed')).toBe('weighed in');
    expect(verbOf('“We mend it,” Velde snapped at him.', 'snapped')).toBe('snapped');
  });

  test('of words that go on after others is the verb of these', () => {
    const text = '“We mend it,” Velde said on Monday. “We paint it.”';
    const cue = spanOf(text, 'said');
    const [first, second] = ['We mend it,', 'We paint it.'].map((words) => ({
      ...makeQuotation(text, words),
      cue,
    }));
    const article = makeArticle({ text, quotations: [first, second].flatMap((one) => one ?? []) });
    expect(second && findQuotingVerb(article, second)).toEqual(cue);
  });

  test('of the last of ten thousand that go on after each other is that of the first, whichever is asked first', () => {
    const piece = '“ay” ';
    const text = `Velde said: ${piece.repeat(10_000)}`;
    const cue = spanOf(text, 'said');
    const quotations = Array.from({ length: 10_000 }, (_, index) => {
      const start = cue.end + 3 + index * piece.length;
      return { ...makeQuotation(text, 'ay'), id: `q${index}`, start, end: start + 2, cue };
    });
    const article = makeArticle({ text, quotations });
    const last = quotations.at(-1);
    expect(last && findQuotingVerb(article, last)).toEqual(cue);
    expect(quotations.every((one) => findQuotingVerb(article, one)?.start === cue.start)).toBe(true);
  });
});
