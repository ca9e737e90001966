/** Words that stand in most sentences: they are no terms of the index, and in a query they are passed over. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also am among an and another any are as at be because been before being between both but by can cannot could did do does
   during each either few for from had has have having he her here hers herself him himself his how i if in into is it its itself just many may me might
   more most much must my neither no nor not of off on once only or other our ours out over own shall she should since so some such than that the
   their theirs them themselves then there these they this those though through to too under until up upon us very was we were what when where
   whether which while who whom whose why will with within without would yet you your yours isn't aren't wasn't weren't don't doesn't didn't won't
   can't couldn't wouldn't shouldn't hasn't haven't hadn't i'm i've i'd i'll you're you've you'll he'd he'll she'd she'll it's it'll we're we've
   we'd we'll they're they've they'd they'll that's there's what's who's let's`.split(/\s+/u),
);
