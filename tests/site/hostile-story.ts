import { PAYLOADS } from './hostile-payloads.ts';

/** Attacks in each place of one story: so many that few pages hold them all, each of which a browser opens. */
const OF_ONE_STORY = 24;

const quote = (text: string): string => JSON.stringify(text);

/** A name that a story, a topic and files may have, and that is the name of something in every object. */
const HARMFUL_NAMES = ['constructor', 'tostring', 'valueof', 'hasownproperty'];

/** Stories in which every text is an attack, and every attack in every text; their ids are the least harmless that are allowed. */
export function hostileFiles(): Record<string, string> {
  const groups = Array.from({ length: Math.ceil(PAYLOADS.length / OF_ONE_STORY) }, (_, index) =>
    PAYLOADS.slice(index * OF_ONE_STORY, (index + 1) * OF_ONE_STORY),
  );
  const all = quote(PAYLOADS.join(' '));
  const site = `name: ${quote(`Site ${PAYLOADS[1]}`)}\nrights: ${all}\ncontact: ${all}\nimprint: ${all}\nalignment: words\n`;
  return Object.assign(
    { 'site.yaml': site },
    ...groups.map((payloads, index) => makeStory(HARMFUL_NAMES[index] ?? `attack-${index}`, payloads)),
  );
}

/** Every place in `story.yaml` that takes a text, and articles of each kind of file. */
function makeStory(id: string, payloads: readonly string[]): Record<string, string> {
  const attack = quote(payloads.join(' '));
  const shared = 'About 40 people were brought to safety on Monday.';
  const settings = [
    `title: ${quote(`Fire ${payloads.join(' ')}`)}`,
    `introduction: ${attack}`,
    'date: 2025-01-06',
    'topics:',
    `  - {id: constructor, title: ${attack}, question: ${quote(`How many people did the port authority send away? ${payloads.join(' ')}`)}, words: [people, ${attack}]}`,
    '  - {id: tostring, title: Harbour, question: Who is the harbour master?}',
    'articles:',
    `  constructor.txt: {publish: full, rights: ${attack}, outlet: ${attack}, url: ${quote(`https://evil.example/?a=${encodeURI(payloads.join('&'))}`)}}`,
    `  valueof.txt: {headline: ${attack}, label: ${attack}}`,
    'links:',
    `  - {assert: [{file: constructor.txt, words: ${quote(shared)}}, {file: valueof.txt, words: ${quote(shared)}}], why: ${attack}}`,
    'claims:',
    `  - {of: {file: constructor.txt, words: ${quote(shared)}}, label: ${attack}, topic: tostring}`,
    'corrections:',
    `  - {date: 2025-01-07, text: ${attack}}`,
    '',
  ].join('\n');
  const folder = `stories/${id}`;
  return {
    [`${folder}/story.yaml`]: settings,
    [`${folder}/articles/constructor.txt`]: makeText(payloads, 'sent', shared),
    [`${folder}/articles/valueof.txt`]: makeText(payloads, 'moved', shared),
    [`${folder}/articles/page.html`]: makePage(payloads),
    [`${folder}/articles/mark.md`]: makeMarkdown(payloads),
  };
}

/** Sentences that the articles share in part, so that the attacks reach claims, differences, quotations, speakers, names, figures and times. */
const toSentences = (payloads: readonly string[], verb: string): string[] =>
  payloads.flatMap((payload, index) => [
    `The port authority ${verb} ${index + 10} people away on Monday because of “${payload}”, harbour master Ann ${payload} Miller said.`,
    `“We knew of ${payload} since last week,” said ${payload} Cole, who ${verb} ${index + 3} ships away. ${payload} might come back by Friday.`,
  ]);

/** Headline, byline, dateline, crosshead, caption and text, each with every attack. */
const makeText = (payloads: readonly string[], verb: string, shared: string): string =>
  [
    `Fire ${payloads[0]} closes harbour`,
    ...payloads.map((payload) => `By ${payload}`),
    `OLDPORT ${payloads[0]}, Jan. 6 (${payloads[1]}) — The harbour was closed.`,
    ...toSentences(payloads, verb),
    shared,
    ...payloads.flatMap((payload) => [payload, `Photo: ${payload} / Agency`, `Also read: ${payload}`]),
  ].join('\n\n');

const makePage = (payloads: readonly string[]): string =>
  [
    `<!doctype html><html><head><title>${payloads[0]}</title><meta name="author" content='${payloads[1]}'>`,
    `<script>window.__pwn=1</script><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: payloads.join(' '), author: payloads }).replaceAll('<', '\\u003c')}</script></head>`,
    `<body onload="window.__pwn=1"><article><h1>Harbour fire ${payloads[2]}</h1>`,
    ...toSentences(payloads, 'took').map((line) => `<p onclick="window.__pwn=1">${line}</p>`),
    ...payloads.map(
      (payload) =>
        `<figure><img alt='${payload}' src=x onerror=window.__pwn=1><figcaption>${payload}</figcaption></figure>`,
    ),
    '</article></body></html>',
  ].join('\n');

const makeMarkdown = (payloads: readonly string[]): string =>
  [
    `# Harbour fire ${payloads[3]}`,
    ...payloads.map(
      (payload) =>
        `[${payload}](javascript:window.__pwn=1) ![${payload}](https://evil.example/x.png "${payload}")`,
    ),
    ...toSentences(payloads, 'drove'),
    ...payloads.map((payload) => `## ${payload}\n\n> ${payload}\n\n- ${payload}`),
  ].join('\n\n');
