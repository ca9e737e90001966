/** Verbs that news uses for one deed and that do not tell the same of it; `example` and `counter` are sentences of which the first has a verb of the grade. */
export type DeedGrade = { id: string; words: RegExp; example: string; counter: string };

/** What somebody may be told to have done, in grades of which no two tell the same. */
export type DeedFamily = { id: string; grades: readonly DeedGrade[] };

/** The first grade of a family that fits counts: “was forced to resign” is no resigning. */
export const DEED_FAMILIES: readonly DeedFamily[] = [
  {
    id: 'leaving an office',
    grades: [
      {
        id: 'leaving-forced',
        words:
          /\b(?:forced|pressured|compelled|pushed) (?:(?:him|her|them) )?(?:to (?:resign|quit|leave|step down)|out)\b/giu,
        example: 'Ada Stone was forced to resign as harbour master.',
        counter: 'Ada Stone was forced to repair the quay.',
      },
      {
        id: 'leaving-sent',
        words: /\b(?:fired|dismissed|sacked|ousted|removed from office)\b/giu,
        example: 'The board fired harbour master Ada Stone.',
        counter: 'The crew lit a fire.',
      },
      {
        id: 'leaving-own',
        words: /\b(?:resign(?:s|ed)|step(?:s|ped) down|quits?)\b/giu,
        example: 'Ada Stone resigned as harbour master.',
        counter: 'Ada Stone may resign as harbour master.',
      },
    ],
  },
  {
    id: 'asking for something',
    grades: [
      {
        id: 'asking-asked',
        words: /\b(?:ask(?:s|ed)|request(?:s|ed))\b/giu,
        example: 'Ada Stone asked the board to close the quay.',
        counter: 'Ada Stone wants to ask the board.',
      },
      {
        id: 'asking-urged',
        words: /\b(?:urge[sd]|press(?:es|ed)|implore[sd]|call(?:s|ed) (?:on|for))\b/giu,
        example: 'Ada Stone urged the board to close the quay.',
        counter: 'Ada Stone called the board.',
      },
      {
        id: 'asking-demanded',
        words: /\b(?:demand(?:s|ed)|order(?:s|ed)|instruct(?:s|ed)|direct(?:s|ed))\b/giu,
        example: 'Ada Stone ordered the board to close the quay.',
        counter: 'Ada Stone read the order of the board.',
      },
    ],
  },
  {
    id: 'meaning to do something',
    grades: [
      {
        id: 'meaning-considered',
        words: /\b(?:consider(?:s|ed|ing)|weigh(?:s|ed|ing)|mull(?:s|ed|ing))\b/giu,
        example: 'Ada Stone is considering a second ferry.',
        counter: 'Ada Stone is known for a second ferry.',
      },
      {
        id: 'meaning-offered',
        words: /\b(?:offer(?:s|ed|ing)|propos(?:es|ed|ing))\b/giu,
        example: 'Ada Stone offered a second ferry.',
        counter: 'Ada Stone liked the offer of a second ferry.',
      },
      {
        id: 'meaning-promised',
        words: /\b(?:promise[sd]|pledge[sd]|vow(?:s|ed)|agree[sd])\b/giu,
        example: 'Ada Stone promised a second ferry.',
        counter: 'Ada Stone praised a second ferry.',
      },
    ],
  },
  {
    id: 'not doing something',
    grades: [
      {
        id: 'not-declined',
        words: /\bdeclin(?:es|ed|ing) to\b/giu,
        example: 'Ada Stone declined to say when the ferry sails.',
        counter: 'Ada Stone declined a seat.',
      },
      {
        id: 'not-refused',
        words: /\brefus(?:es|ed|ing) to\b/giu,
        example: 'Ada Stone refused to say when the ferry sails.',
        counter: 'Ada Stone refused a seat.',
      },
    ],
  },
  {
    id: 'answering a charge',
    grades: [
      {
        id: 'charge-denied',
        words: /\bden(?:ies|ied)\b/giu,
        example: 'Ada Stone denied the report.',
        counter: 'Ada Stone read the report.',
      },
      {
        id: 'charge-disputed',
        words: /\b(?:dispute[sd]|question(?:s|ed)|challenge[sd])\b/giu,
        example: 'Ada Stone disputed the report.',
        counter: 'Ada Stone spoke of the dispute.',
      },
    ],
  },
  {
    id: 'being held guilty',
    grades: [
      {
        id: 'guilty-accused',
        words: /\baccuse[sd]\b/giu,
        example: 'Ada Stone was accused of fraud.',
        counter: 'Ada Stone spoke of fraud.',
      },
      {
        id: 'guilty-charged',
        words: /\b(?:charged with|indicted)\b/giu,
        example: 'Ada Stone was charged with fraud.',
        counter: 'Ada Stone was charged two crowns.',
      },
      {
        id: 'guilty-convicted',
        words: /\b(?:convicted|found guilty)\b/giu,
        example: 'Ada Stone was convicted of fraud.',
        counter: 'Ada Stone spoke of a convict.',
      },
    ],
  },
  {
    id: 'ruling on a law',
    grades: [
      {
        id: 'ruling-struck',
        words: /\b(?:overturn(?:s|ed)|str(?:ikes|uck) down|invalidate[sd]|annul(?:s|led))\b/giu,
        example: 'The court struck down the harbour law.',
        counter: 'The court struck a bell.',
      },
      {
        id: 'ruling-halted',
        words: /\b(?:block(?:s|ed)|halt(?:s|ed)|suspend(?:s|ed)|put on hold)\b/giu,
        example: 'The court blocked the harbour law.',
        counter: 'The court upheld the harbour law.',
      },
      {
        id: 'ruling-narrowed',
        words: /\b(?:narrow(?:s|ed)|limit(?:s|ed)|weaken(?:s|ed)|curb(?:s|ed))\b/giu,
        example: 'The court narrowed the harbour law.',
        counter: 'The court read the harbour law.',
      },
    ],
  },
  {
    id: 'speaking against somebody',
    grades: [
      {
        id: 'against-criticized',
        words: /\b(?:critici[sz]e[sd]|fault(?:s|ed))\b/giu,
        example: 'Ada Stone criticized the board.',
        counter: 'Ada Stone praised the board.',
      },
      {
        id: 'against-attacked',
        words:
          /\b(?:slam(?:s|med)|blast(?:s|ed)|attack(?:s|ed)|ripp?(?:s|ed)|condemn(?:s|ed)|denounce[sd]|lambaste?(?:s|d)|mock(?:s|ed))\b/giu,
        example: 'Ada Stone blasted the board.',
        counter: 'Ada Stone praised the board.',
      },
    ],
  },
  {
    id: 'harming a thing',
    grades: [
      {
        id: 'harm-damaged',
        words: /\bdamage[sd]\b/giu,
        example: 'The storm damaged the quay.',
        counter: 'The storm passed the quay.',
      },
      {
        id: 'harm-destroyed',
        words: /\b(?:destroy(?:s|ed)|levell?ed|wiped out)\b/giu,
        example: 'The storm destroyed the quay.',
        counter: 'The storm passed the quay.',
      },
    ],
  },
  {
    id: 'ending something',
    grades: [
      {
        id: 'ending-delayed',
        words: /\b(?:delay(?:s|ed)|postpone[sd]|suspend(?:s|ed)|pause[sd])\b/giu,
        example: 'The board postponed the race.',
        counter: 'The board began the race.',
      },
      {
        id: 'ending-cancelled',
        words: /\b(?:cancell?(?:s|ed)|call(?:s|ed) off|scrap(?:s|ped)|end(?:s|ed)|dropp?(?:s|ed))\b/giu,
        example: 'The board cancelled the race.',
        counter: 'The board began the race.',
      },
    ],
  },
];
