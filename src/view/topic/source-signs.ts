import type { ComparedArticle } from '../../model/comparison.ts';
import { containsSpan, overlaps, type Span } from '../../model/span.ts';
import { findWitnessWords, type Witnesses } from '../text/witnesses.ts';

/** Words by which a text has something from somebody: verbs of saying and holding, papers and counts that are cited, words of hearsay, and persons who speak. Source: own list. */
const SIGNS =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|wr(?:ite|ites|ote|itten|iting)|tweet(?:s|ed|ing)?|post(?:s|ed|ing)|testif(?:y|ies|ied|ying)|testimony|argu(?:e|es|ed|ing)|add(?:s|ed|ing)|stat(?:es|ed|ing)|ask(?:s|ed|ing)?|warn(?:s|ed|ing)?|insist(?:s|ed|ing)?|declar(?:es|ed|ing)|announc(?:e|es|ed|ing)|announcement|call(?:s|ed|ing)|urg(?:es|ed|ing)|vow(?:s|ed|ing)?|promis(?:es|ed|ing)|repl(?:ies|ied|ying)|respon(?:ds|ded|ding|se|ses)|acknowledg(?:es|ed|ing)|admit(?:s|ted|ting)|conced(?:es|ed|ing)|not(?:es|ed|ing)|expla(?:ins|ined|ining)|claim(?:s|ed|ing)?|confirm(?:s|ed|ing)|den(?:y|ies|ied|ying)|report(?:s|ed|ing|edly|er|ers)?|predict(?:s|ed|ing)|remark(?:s|ed)|recall(?:s|ed|ing)|conclu(?:des|ded|ding|sion)|express(?:es|ed|ing)|accus(?:es|ed|ing|ation|ations)|complain(?:s|ed|ing|t|ts)?|criticiz(?:es|ed|ing)|prais(?:es|ed|ing)|suggest(?:s|ed|ing)?|believ(?:es|ed|ing|e)|thinks?|thought|expect(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|shows?|showed|shown|found|finds|reveal(?:s|ed|ing)?|disclos(?:es|ed|ing|ure)|according|citing|cit(?:es|ed)|alleg(?:es|ed|edly|ing|ation|ations)|purported(?:ly)?|supposed(?:ly)?|apparent(?:ly)?|rumou?r(?:s|ed)?|stor(?:y|ies)|sources?|officials? familiar|polls?|polling|polled|pollsters?|surveys?|surveyed|respondents|responses|margin of (?:sampling )?error|stud(?:y|ies)|analys(?:is|es|ts?)|statements?|interviews?|letters?|memos?|e-?mails?|documents?|records?|filings?|transcripts?|I|[Mm]y|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our)\b|["“”„«»]/u;

/** A verb by which somebody only reports: who offers, rejects or wants a thing is not the source of what is told of it. Source: own list. */
const REPORTING =
  /\b(?:say|says|said|saying|tell|tells|told|telling|writes|wrote|writing|tweeted|according|announced|announces|reports|reported|reporting|added|adds|adding|stated|states|testified|argued|argues|estimates|estimated|found|finds|warned|warns|stressed|noted|notes|explained|explains|claimed|claims|confirmed|confirms|predicted|predicts|acknowledged|admitted|replied|responded|declared|insisted|insists|alleged|alleges|shows|showed)\b/iu;

/** True where the verb by which a source is cited does nothing but report. */
export const isReporting = (cue: Span | null, id: string, witnesses: Witnesses): boolean =>
  cue !== null && REPORTING.test(findWitnessWords(witnesses, id, cue) ?? '');

/** Words of a count of opinions or of a report: what is told in the next paragraph may be of it, too. */
const COUNTS =
  /\b(?:polls?|polling|polled|surveys?|surveyed|respondents|margin of (?:sampling )?error|stud(?:y|ies)|reports?|documents?|filings?|memos?|letters?)\b/iu;

/**
 * True where nothing in the paragraph of a reading has anything from somebody, and the sentence before tells of no count and no report: then the article says it itself. A headline
 * tells in short what the text may cite somebody for.
 */
export function isOwnBeyondDoubt(reading: Span, article: ComparedArticle, witnesses: Witnesses): boolean {
  const { id, sentences, blocks, attributions, quotations } = article;
  const place = sentences.findIndex((each) => containsSpan(each, reading));
  const own = sentences[place];
  if (own === undefined || blocks[own.block]?.kind !== 'paragraph') return false;
  const paragraph = sentences.filter(({ block }) => block === own.block);
  const say = (span: Span): string => findWitnessWords(witnesses, id, span) ?? '“';
  const before = sentences[place - 1];
  return (
    !paragraph.some((each) => SIGNS.test(say(each))) &&
    !(before !== undefined && COUNTS.test(say(before))) &&
    ![
      ...quotations,
      ...attributions.filter(({ voice }) => voice !== 'own').map(({ content }) => content),
    ].some((span) => paragraph.some((each) => overlaps(each, span)))
  );
}
