import { make, makeButton, makeField, renew } from './elements.ts';
import { fetchStories, sendFiles } from './requests.ts';
import { describe, openStory, say } from './session.ts';

/** The stories, and a form that makes one of dropped, chosen or pasted articles. */
export async function showStories(): Promise<void> {
  const part = document.querySelector('#stories');
  if (part === null) return;
  const stories = await fetchStories();
  renew(
    part,
    make('h2', { id: 'stories-title' }, 'Stories'),
    make(
      'ul',
      {},
      ...stories.map((id) =>
        make(
          'li',
          {},
          makeButton(id, () => void openStory(id)),
        ),
      ),
    ),
    makeForm(),
  );
}

function makeForm(): HTMLElement {
  const title = make('input', { type: 'text', 'data-key': 'new title', list: 'story-ids' });
  const files = make('input', { type: 'file', multiple: true, 'data-key': 'new files' });
  const name = make('input', { type: 'text', 'data-key': 'pasted name', placeholder: 'outlet or file name' });
  const pasted = make('textarea', { rows: '4', 'data-key': 'pasted text' });
  const dropped: File[] = [];
  const list = make('p', { class: 'dropped' });
  const zone = make(
    'p',
    { class: 'drop' },
    'Drop article files here: .txt, .md, .html, .mhtml, .docx, .pdf. A web address is not fetched: open it in your browser and save the page (Ctrl+S).',
  );
  zone.addEventListener('dragover', (event) => event.preventDefault());
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    dropped.push(...(event.dataTransfer?.files ?? []));
    list.textContent = dropped.map((file) => file.name).join(', ');
  });
  const add = async (): Promise<void> => {
    const chosen = await Promise.all([...dropped, ...(files.files ?? [])].map(toUpload));
    const text = pasted.value.trim();
    if (text !== '') chosen.push(toPasted(name.value.trim(), pasted.value));
    if (title.value.trim() === '' || chosen.length === 0) {
      say('Give the story a title, and at least one article.');
      return;
    }
    const answer = await sendFiles({ title: title.value.trim(), files: chosen, replace: false });
    if ('story' in answer) {
      await showStories();
      await openStory(answer.story);
    } else say(describe(answer));
  };
  return make(
    'details',
    { 'data-key': 'new story' },
    make('summary', {}, 'A new story, or more articles for one'),
    makeField('Title of the story', title),
    zone,
    list,
    makeField('Or choose files', files),
    makeField('Or paste an article, headline first', pasted),
    makeField('Name of the pasted article', name),
    makeButton('Add', () => void add(), { 'data-key': 'add files' }),
  );
}

async function toUpload(file: File): Promise<{ name: string; base64: string }> {
  return { name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
}

const toPasted = (name: string, text: string): { name: string; base64: string } => ({
  name: `${name === '' ? 'pasted' : name.replaceAll('/', ' ')}.txt`,
  base64: toBase64(new TextEncoder().encode(text)),
});

/** Bytes in base 64, a piece at a time: a call with a million arguments fails. */
function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x80_00)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x80_00)));
  return btoa(parts.join(''));
}
