import { formatCount } from '../../view/labels.ts';
import { make, makeButton, makeField, makeList } from './elements.ts';
import { renew } from './renew.ts';
import { fetchStories } from './requests.ts';
import { enterStory, say } from './session.ts';
import { addToStory, type Upload } from './upload.ts';

/** The stories, and a form that makes one of dropped, chosen or pasted articles; it is folded once a story is made, or when told. */
export async function showStories({ isFormOpen }: { isFormOpen?: boolean } = {}): Promise<void> {
  const part = document.querySelector('#stories');
  if (part === null) return;
  const stories = await fetchStories();
  const form = part.querySelector('details');
  if (form !== null && isFormOpen === false) form.open = false;
  renew(
    part,
    make('h2', { id: 'stories-title' }, 'Stories'),
    makeList(
      stories.map((id) => makeButton(id, () => void enterStory(id))),
      { class: 'stories' },
    ),
    makeForm(stories.length === 0),
  );
}

/** Where files are dropped; they are kept until they are added. */
function makeDropZone(dropped: File[]): HTMLElement {
  const list = make('span', { class: 'dropped', 'aria-live': 'polite' });
  const zone = make(
    'p',
    { class: 'drop' },
    'Drop article files here: .txt, .md, .html, .mhtml, .docx, .pdf. A web address is not fetched: open it in your browser and save the page (Ctrl+S). ',
    list,
  );
  zone.addEventListener('dragover', (event) => event.preventDefault());
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0)
      say('That is no file. A web address is not fetched: open it and save the page (Ctrl+S).');
    dropped.push(...files);
    showDropped(list, dropped);
  });
  return zone;
}

/** Names what was dropped, with a way to take it back. */
function showDropped(list: HTMLElement, dropped: File[]): void {
  const takeBack = makeButton('Take back', () => {
    dropped.length = 0;
    showDropped(list, dropped);
  });
  const names = dropped.map((file) => file.name).join(', ');
  const said = `${formatCount(dropped.length, 'file')}: ${names} `;
  renew(list, ...(dropped.length === 0 ? [] : [make('strong', {}, said), takeBack]));
}

function makeForm(isOpen: boolean): HTMLElement {
  const title = make('input', { type: 'text', 'data-key': 'new title' });
  const files = make('input', { type: 'file', multiple: true, 'data-key': 'new files' });
  const name = make('input', { type: 'text', 'data-key': 'pasted name', placeholder: 'outlet or file name' });
  const pasted = make('textarea', { rows: '4', 'data-key': 'pasted text' });
  const dropped: File[] = [];
  const news = make('div', { class: 'news' });
  const collect = async (): Promise<Upload> => {
    const chosen = await Promise.all([...dropped, ...(files.files ?? [])].map(toUpload));
    if (pasted.value.trim() !== '') chosen.push(toPasted(name.value.trim(), pasted.value));
    return { title: title.value.trim(), files: chosen };
  };
  const add = (replace: boolean) => async () => addToStory(await collect(), { replace, news });
  return make(
    'details',
    { 'data-key': 'new story', open: isOpen },
    make('summary', {}, 'A new story, or more articles for one'),
    makeField('Title of the story, or the id of one above', title),
    makeDropZone(dropped),
    makeField('Or choose files', files),
    makeField('Or paste an article, headline first', pasted),
    makeField('Name of the pasted article', name),
    makeButton('Add', () => void add(false)(), { 'data-key': 'add files' }),
    makeButton('Replace articles of the same name', () => void add(true)(), { 'data-key': 'replace files' }),
    news,
  );
}

async function toUpload(file: File): Promise<{ name: string; base64: string }> {
  return { name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
}

const toPasted = (name: string, text: string): { name: string; base64: string } => ({
  name: `${name === '' ? 'pasted' : name.replaceAll('/', ' ')}.txt`,
  base64: toBase64(new TextEncoder().encode(text)),
});

/** Bytes in base64, in chunks: a call with a million arguments fails. */
function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x80_00)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x80_00)));
  return btoa(parts.join(''));
}
