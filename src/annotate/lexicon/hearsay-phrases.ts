/** What nobody is named for is said in these words; each is the word before and the words from the cue on. Source: own list. */
export const HEARSAY_PHRASES: readonly RegExp[] = [
  /^it (?:is|was|has been|is being) (?:understood|claimed|alleged|rumou?red|reported|thought|believed)$/u,
  /^it (?:has |had )?emerged$/u,
  /^there (?:is|was|has been|'s) (?:widespread |much |growing |also )?(?:speculation|talk)$/u,
  /^(?:from|according to|in|by) (?:various|several|some|many|unconfirmed|media|press|local) (?:media |press |local )?(?:reports?|accounts?)$/u,
  /^rumou?r has it$/u,
  /^word (?:is|has it)$/u,
];
