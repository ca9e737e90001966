/** Invented people and bodies: with a title, in short, by their post, unnamed, or by what they are. */
export const PEOPLE: readonly (readonly string[])[] = [
  ['Harbour master Ilse Tarn', 'Ilse Tarn', 'Tarn', 'the harbour master', 'She'],
  ['Piet Oskar, a pilot', 'Mr. Oskar', 'Oskar', 'a pilot', 'He'],
  ['the Union of Sluice Keepers', 'the union', 'the USK', 'sluice keepers'],
  ['the Ministry of Canals', 'the ministry', 'officials at the ministry', 'a ministry source', 'They'],
  ['Mayor Runa Feld of Oskarby', 'Mayor Feld', 'the mayor', 'Feld’s office', 'Her deputy'],
  [
    'residents of the quay',
    'a committee of the tenants',
    'one resident',
    'several people, among them a baker,',
  ],
  ['Dr. Lem Arvo of the Canal Institute', 'Arvo', 'the institute', 'researchers', 'one of the researchers'],
];

export const SAYS: readonly string[] =
  'said¦said that¦told reporters that¦denied that¦warned on Tuesday that¦is reported to have said that¦promised that¦did not say whether'.split(
    '¦',
  );

export const DEEDS: readonly (readonly string[])[] = [
  ['will close', 'would be closing', 'might close', 'will not close', 'closed', 'is to reopen'],
  ['killed', 'injured', 'has killed at least', 'may have hurt', 'did not hurt'],
  ['will cost', 'is going to cost about', 'cost', 'would cost up to', 'has already cost'],
  ['approved', 'voted for', 'rejected', 'backed', 'is expected to approve'],
  ['raised', 'has raised', 'will raise', 'lowered', 'plans to raise'],
];

export const THINGS: readonly (readonly string[])[] = [
  ['the northern sluice', 'the sluice', 'the lock at Oskarby', 'it'],
  ['the toll for barges', 'the barge toll', 'tolls', 'what barges pay'],
  ['a plan for the new quay', 'the quay plan', 'the plan', 'plans that the council had kept back'],
  ['the ferry Marn', 'the ferry', 'the “Marn”', 'the ship'],
];

export const AMOUNTS: readonly (readonly string[])[] = [
  ['12 people', 'twelve people', 'a dozen people', '14 people', 'no one'],
  ['$4.5 million', 'about $4 million', '€4m', 'between 4 and 5 million dollars'],
  ['30 per cent', '30%', 'a third', 'nearly 30 per cent'],
  ['three votes to two', '3–2', 'by one vote'],
  ['two weeks', '14 days', 'a fortnight', 'until the end of May'],
];

export const DAYS: readonly string[] =
  'on Monday¦on 3 March¦last week¦on Tuesday evening¦at 5:30 p.m.¦two years ago¦'.split('¦');

export const PLACES: readonly string[] =
  'in Oskarby¦on the northern quay¦near Lower Tarnfeld¦at the town hall¦'.split('¦');

/** Words that somebody is quoted with; an article may cut them. */
export const QUOTED: readonly string[] = [
  'We will not wait for another winter, and nobody should ask us to.',
  'Nobody told the keepers anything before the gates were shut.',
  'It is the right price for a safe canal.',
  'I asked for numbers. I got a brochure.',
  'They call it a repair; we call it the end of the trade.',
];

/** Sentences of another event: an article of them belongs to another occasion. */
export const ELSEWHERE: readonly string[] = [
  'Fire broke out in a mill at Brannholm on 19 August 2019.',
  'The mill of the Brannholm Company employed 230 people.',
  'Fire chief Karo Wend said 41 workers were led out.',
  '“We counted them twice at the gate,” said Wend.',
  'The Brannholm Company put its loss at €8 million on 21 August 2019.',
  'Karo Wend praised 60 helpers from Lindholm.',
  'The Lindholm brigade stayed until 22 August 2019.',
  'An inquiry under Judge Pelle Onder begins in Lindholm.',
  'Judge Onder will hear 17 witnesses.',
  'The mill stood since 1884.',
];

/** What stands in hard articles between words. */
export const ODDITIES: readonly string[] =
  '…¦ — ¦ ("¦”¦‘¦ [sic] ¦\u00ad¦ 1/2 ¦ & ¦<b>¦ U.S. ¦?!¦ 港 ¦\n\n'.split('¦');
