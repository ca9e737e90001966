/**
 * Phrases of page furniture, one a line; lower case, straight marks. A line that is the phrase, or starts with it and is short, is
 * furniture by this signal. Known phrases are one signal among others: form, place and repetition find what is not listed.
 * Collected from the public templates of news sites; add yours.
 */
const list = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Invitations to read, follow, subscribe or share. */
export const INVITATIONS = list(`
  also read
  also on
  read also
  read more
  read next
  others are reading now
  see also
  related
  related articles
  related stories
  related topics
  recommended
  recommended for you
  more from
  more on this story
  most read
  most popular
  trending
  trending now
  you may also like
  you might also like
  up next
  next article
  continue reading
  story continues below
  article continues below
  advertisement
  sponsored
  sponsored content
  promoted
  ads by
  click here
  sign up
  subscribe
  subscribe to
  subscribe now
  log in
  sign in
  newsletter
  get the latest
  follow us
  follow our
  like us on
  like the page
  share this
  share on
  share
  tweet
  print
  email this
  comments
  leave a comment
  skip to content
  skip to main content
  home
  homepage
  menu
  search
  back to top
  watch live
  watch now
  play video
  tags
  topics
  filed under
  copyright
  all rights reserved
  terms of use
  privacy policy
  cookie
  accept all cookies
  abstract
  full text
  photo
  photos
  video
`);
