import { listPhrases } from '../../model/word-lists.ts';

/**
 * Phrases of page furniture; lower case, straight marks. A short line that is the phrase, or starts with it, has one signal
 * of furniture; form, place and repetition give the others and find what is not listed. Collected from the templates of news sites; add yours.
 */
export const FURNITURE_PHRASES =
  listPhrases(`after newsletter promotion|article continued below|continue reading the main story|
  enter your email|enter your email address|explore more on|free newsletter|link copied|listen to this article|
  published|purchase licensing rights|recommended stories|reuse this content|save|skip next section|skip past|
  turn on javascript|please turn on javascript|suggested topics|follow|accept all cookies|accept cookies|ad choices|
  ads by|advert|advertisement|advertising|all rights reserved|already a subscriber|also on|also read|are you on|
  article continues below|back to top|back to gallery|breaking news alerts|click here|click to|close|comments|
  contact us|continue reading|cookie policy|copyright|correction appended|don't miss|download our app|
  download the app|editors' picks|email this|enable javascript|filed under|follow our|follow us|for more on this|
  full text|abstract|get breaking news|get our newsletter|get the latest|get unlimited access|home|homepage|
  image caption|image source|in this article|join our|join the conversation|join us on|keep reading|latest news|
  leave a comment|leave a reply|like the page|like us on|load more|log in|menu|min read|minute read|more from|
  more on this|more stories|more top stories|most popular|most read|most viewed|newsletter|next article|open in app|
  our standards|others are reading now|photos|play video|popular now|post a comment|previous article|print|print this|
  privacy policy|promoted|read also|read more|read next|read the full|read the rest|recommended|recommended for you|
  register now|related|related article|related articles|related content|related coverage|related news|related stories|
  related story|related topics|related video|save article|scroll to continue|search|see also|see more|send us a tip|
  share|share on|share this|show more|sign in|sign up|skip ad|skip to content|skip to main content|skip to navigation|
  sponsored|sponsored by|sponsored content|story continued below|story continues below|subscribe|subscribe now|
  subscribe to|support our journalism|tags|terms of service|terms of use|this article was amended|toggle navigation|
  top stories|topics|trending|trending now|tweet|up next|view all|view more articles|read later|explore further|
  view comments|view gallery|view image in fullscreen|watch|watch live|watch now|watch the video|watch video|
  we use cookies|what to read next|you may also like|you might also like`);
