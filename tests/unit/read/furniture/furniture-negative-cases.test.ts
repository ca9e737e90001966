import { expect, test } from 'vitest';
import { findFurnitureReason } from '../../../../src/read/furniture/furniture-rules.ts';
import { toLineKey } from '../../../../src/read/furniture/furniture-signals.ts';
import { toLineForm } from '../../../../src/read/tree/line-form.ts';

const toLine = (text: string) => {
  const line = { text, form: toLineForm(text), key: toLineKey(text), count: 1, isInText: false };
  return { ...line, isAtEdge: false };
};

/** Lines of an article that look like lines of a page. */
test.each([
  'Home secretary resigns over the quay',
  'Share prices of the ferry firm fell on Monday.',
  'The crew signed up for the voyage.',
  'Read the letter that the mayor sent, and judge for yourself.',
  'More than 40 people had to leave.',
  '“It burned for two days.”',
  'It burned.',
  'Facebook said that it would remove the video.',
  'Comments by the mayor drew anger.',
  'Watch the dam at 7:01 in the evening, the mayor said, and at 7:01 in the morning.',
  'They play at 10:30 on Sunday in the old hall of the port.',
  'The race was won in 7:01, the second in 7:02',
  'Listen to the pilots, the mayor said at 7:30.',
  'Show captions to the crew and they will laugh.',
  'Twitter and Facebook removed the post of the mayor.',
  'Facebook Twitter accounts of the mayor were locked on Monday.',
  'Oskagram Harbourly Quaynet',
  'Share Prices Fall At The Port',
  'Post Office Workers Save The Quay',
  'The mayor had more on this...',
  'The mayor kept one photograph: Ada Velde on the quay.',
  'VIDEO: the mayor was seen on the quay before noon.',
  'RELATED firms of the port paid the toll.',
  'The mayor told the pilots of the bay to go to school for a year. Read more',
  'All pilots of the bay should row less and read more',
  'FILED IN MAY: the suit of the pilots',
  'The crew met the mayor on July 28, 2017. The Courier/Gazette poll was out',
  'MAYOR OF OSKARBY IN DOUBT AFTER VOTE',
  'More: the mayor told the pilots that the dam was old.',
  'Analysis: Who pays for the dam of Oskarby?',
  '(The mayor was asked: who pays? He said nothing.)',
  'Follow the pilots on Monday and you will see.',
  'Residents can sign up for the newsletter of the port.',
  'VELDE:We said that the dam was old.',
])('“%s” is no furniture', (text) => {
  expect(findFurnitureReason(toLine(text))).toBeUndefined();
});

test.each([
  'More Talks On The Dam Of Oskarby Listen · 4:07 4:07',
  'From the evening news: Ada Velde reports Listen · 0:41 0:41',
  'Play Video 1:12 Mayor of Oskarby leaves the quay – video',
  'LISTEN TO ARTICLE 4:12 SHARE THIS ARTICLE Share Post',
  'Watch 2:15 The pilots of the bay',
  'Enlarge this image toggle caption Ada Velde for the Rowing Club of Oskarby Ada Velde for the Rowing Club of Oskarby',
  'hide caption Ada Velde, mayor of Oskarby, at the quay on Monday.',
  'Oskagram Harbourly Quaynet Ada Velde has mended the dam. Photograph: Bo Mills',
  'The quay of Oskarby in May. Photograph: Ada Velde for the Rowing Club',
  'Share Tweet Harbourly Oskagram Email',
  'Print E-mail Share',
  'More On This...',
  'Related stories…',
  'SEE ALSO: An old role for the mayor: Ada Velde joins the long fight over the toll of the quay',
  'RELATED: Who pays for the dam of Oskarby?',
  'The mayor of Oskarby knew for weeks that the dam was old and nobody mended it Read more',
  'Who pays for the dam of Oskarby? The mayor has asked the council since May Read more',
  '( WATCH: What you do not know about the toll of Oskarby)',
  'FILE PHOTO: Mayor Ada Velde (R) speaks with pilots at the dam of Oskarby, July 28, 2017. REUTERS/Bo P. Mills',
  'Mayor Ada Velde speaks at the dam in Oskarby, July 28, 2017. REUTERS/Bo P. Mills',
  'File photo: the dam of Oskarby before the flood.',
  'FILE - In this May 4, 2026 photo, pilots leave the quay of Oskarby.',
  'The pilots of Oskarby left the quay on Monday. (Photo: Bo Mills, OSKARBY TODAY)',
  'Ada Velde, the mayor, at the dam on Monday. Bo Mills / Oskarby Courier',
  'Image Ada Velde Credit... Bo Mills for the Courier',
  'Slideshow (2 Images)',
  'This article is more than 3 months old',
  'More:Mayor of Oskarby asks pilots to row less',
  'More: Pilots of Oskarby deny that the dam was theirs',
  'STORY:Mayor of Oskarby to leave',
  'The toll question:What the mayor has said about the dam',
  '(QUIZ: How well do you know the dam of Oskarby?)',
  'MAYOR OF OSKARBY LEAVES THE COUNCIL AFTER PILOTS BLOCK THE QUAY',
  'CLOSE Mayor Ada Velde told the pilots a story about the dam. Oskarby Today',
  'Read or Share this story: https://oskarby.example/2026/05/04/dam',
  'Sign up for the Quay email. Catch up on the news of the port in 60 seconds',
  'Follow Bo Mills on Harbourly',
  'Follow @bomills and @velde on Harbourly.',
  'Story Continued Below',
  'Enter your email',
  '[audio-clip]',
])('“%s” is of the page', (text) => {
  expect(findFurnitureReason(toLine(text))).toBeDefined();
});
