const PAYLOADS = [
  '<script>window.__pwn=1</script>',
  '</script><script>window.__pwn=1</script>',
  '<img src=x onerror="window.__pwn=1">',
  '<svg/onload=window.__pwn=1>',
  '"><svg onload=window.__pwn=1>',
  "'-window.__pwn=1-'",
  '<a href="javascript:window.__pwn=1">x</a>',
  'javascript:window.__pwn=1',
  '<iframe srcdoc="<script>parent.__pwn=1</script>"></iframe>',
  '<math><mtext></mtext><mglyph><style></style><img src=x onerror=window.__pwn=1>',
  '<template><script>window.__pwn=1</script></template>',
  '<style>*{background:url(https://evil.example/x)}</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href=https://evil.example/>',
  '<form action=https://evil.example/><input name=q></form>',
  '<!--><script>window.__pwn=1</script>-->',
  ']]><script>window.__pwn=1</script>',
  '<![CDATA[<script>window.__pwn=1</script>]]>',
  '{{constructor.constructor("window.__pwn=1")()}}',
  '$' + '{window.__pwn=1}',
  '&lt;script&gt;window.__pwn=1&lt;/script&gt;',
  '&#60;script&#62;window.__pwn=1&#60;/script&#62;',
  '<scr\u00ADipt>window.__pwn=1</scr\u00ADipt>',
  '\u202Etxt.exe\u202C and \u2066hidden\u2069 and \u200Bzero\u200D width \uFEFF mark',
  '\u{E0041}\u{E0042} tags of the tag block',
  '=HYPERLINK("https://evil.example","x")',
  '+cmd|calc!A0',
  '__proto__ constructor prototype toString hasOwnProperty',
  '../../../etc/passwd and ..\\..\\windows',
  '#:~:text=evil and ?q=<script>',
  '%3Cscript%3Ewindow.__pwn=1%3C/script%3E',
  '\u2028window.__pwn=1\u2029',
  '<x onclick=window.__pwn=1 style=position:fixed;inset:0>click</x>',
  '<details open ontoggle=window.__pwn=1><summary>a</summary></details>',
  '<input autofocus onfocus=window.__pwn=1>',
  '<video><source onerror=window.__pwn=1></video>',
  '<object data="data:text/html,<script>parent.__pwn=1</script>"></object>',
  '<embed src="javascript:window.__pwn=1">',
  '`$' + '{window.__pwn=1}`',
];

/** Sentences that both articles share in part, so that the payloads reach claims, differences, quotations and names. */
const toSentences = (verb: string): string =>
  PAYLOADS.map(
    (payload, index) =>
      `The port authority ${verb} ${index + 10} people away on Monday because of “${payload}”, harbour master Ann Miller ${payload} said.`,
  ).join('\n\n');

/** Content with a story in which every text is an attack; its ids and names are the least harmless that are allowed. */
export function hostileFiles(): Record<string, string> {
  const [script = '', end = ''] = PAYLOADS;
  const quote = (text: string) => JSON.stringify(text);
  return {
    'site.yaml': `name: ${quote(`Site ${end}`)}\nrights: ${quote(script)}\ncontact: ${quote(script)}\nimprint: ${quote(end)}\n`,
    'stories/constructor/story.yaml': [
      `title: ${quote(`Fire ${end}`)}`,
      `introduction: ${quote(`${script} ${end}`)}`,
      'date: 2025-01-06',
      'topics:',
      `  - {id: constructor, title: ${quote(end)}, question: ${quote(`How many people did the port authority send away? ${end}`)}, words: [people]}`,
      '  - {id: tostring, title: Harbour, question: Who is the harbour master?}',
      'articles:',
      `  constructor.txt: {publish: full, rights: ${quote(script)}, outlet: ${quote(`Post ${end}`)}, url: ${quote('https://evil.example/?a=</script>&b="x')}}`,
      `  valueof.txt: {headline: ${quote(`Blaze ${end}`)}, label: ${quote(script)}}`,
      'corrections:',
      `  - {date: 2025-01-07, text: ${quote(end)}}`,
      '',
    ].join('\n'),
    'stories/constructor/articles/constructor.txt': `Fire ${end} closes harbour\n\n${toSentences('sent')}\n`,
    'stories/constructor/articles/valueof.txt': `Blaze ${script} at harbour\n\n${toSentences('moved')}\n`,
    'stories/constructor/articles/page.html': `<!doctype html><html><head><title>${script}</title><script>window.__pwn=1</script></head><body onload="window.__pwn=1"><article><h1>Harbour fire ${script}</h1>${toSentences(
      'took',
    )
      .split('\n\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article></body></html>`,
    'stories/constructor/articles/mark.md': `# Harbour fire ${end}\n\n[link](javascript:window.__pwn=1) ![x](https://evil.example/x.png)\n\n${toSentences('drove')}\n`,
  };
}
