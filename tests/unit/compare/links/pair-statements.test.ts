import { describe, expect, test } from 'vitest';
import { compareSentences } from '../../../build/compared-texts.ts';

/** All that is said of how two sentences of two articles stand to each other. */
const told = (one: string, other: string): string[] =>
  compareSentences(one, other).claim.relations.map(({ kind, detail }) => `${kind}: ${detail}`);

describe('quoted words that are the same are not called other words', () => {
  test.each([
    ['“My raft has never been dry,” she said.', 'Stone said at the mill: “My raft has never been dry.”'],
    [
      'Velde called the raft “a cold bath for all” and left.',
      'It was “a cold bath for all,” said Bo Velde, who owns the mill.',
    ],
    [
      '“We baked all night long,” he said.',
      '“We baked all night long, and we ate it by noon,” the owner said.',
    ],
    [
      'Her songs “are older than the mill,” Stone wrote.',
      'But Stone said that some “are older than the mill.”',
    ],
    [
      'Of “the slowest raft that I ever saw” Velde smiled.',
      'Velde, of the choir, spoke of “the slowest raft that I ever saw.”',
    ],
  ])('%s', (one, other) => {
    expect(told(one, other)[0]).toMatch(/^same-wording: /u);
  });
  test('but of other words no more is said than that they differ', () => {
    expect(told('Stone would mend the old mill.', 'The old mill, said Velde, is broken.')).toContain(
      'reworded: The words of A and B differ.',
    );
  });
});

describe('of passages that may tell two things nothing is said of their words, nor that one adds a detail', () => {
  test.each([
    ['Stone would mend the mill on Tuesday.', 'The mill, said Velde, is broken.'],
    ['Velde of Oska sold nine boats to Marlow.', 'In Oska Velde sang to Marlow.'],
    ['The choir of Oregon sang.', 'The raft of Oregon sank.'],
    [
      'Velde burned the organ, which the sexton of Marlow had tuned for all nine of his nieces at noon.',
      'Gulls nest on the organ loft since Easter, though no keeper of the choir climbs up there now.',
    ],
    ['Oregon keeps Raft Night.', 'On Raft Night the keepers of Oregon sold nine boats.'],
  ])('%s %s', (one, other) => {
    expect(told(one, other).filter((each) => /reworded/u.test(each))).toEqual([]);
  });
});

describe('one source under two descriptions is not two', () => {
  test.each([
    [
      'Stone and Velde answered that the Oska raft will sail again.',
      'The Oska raft will sail again, Bo Velde and Ada Stone said.',
    ],
    [
      'The long report found that the Oska raft had no lights.',
      'Velde’s report found that the Oska raft had no lights.',
    ],
    ['The report found that the Oska raft had no lights.', 'Bo Velde said that the Oska raft had no lights.'],
    [
      'The ruling said that the Oska raft has to stop.',
      'Judge Ada Stone said that the Oska raft has to stop.',
    ],
    [
      'Harbour officials said that the Oska raft has to stop.',
      'Town officials said that the Oska raft has to stop.',
    ],
    ['He said that the Oska raft has to stop.', 'Mayor Ada Stone said that the Oska raft has to stop.'],
  ])('%s', (one, other) => {
    expect(told(one, other).filter((line) => line.startsWith('attribution'))).toEqual([]);
  });
});
