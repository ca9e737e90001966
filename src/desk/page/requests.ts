import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Edit } from '../edits.ts';
import type { Replaced } from '../replaced.ts';
import type { DeskState } from '../state.ts';

/** What the desk's server says to a request. */
export type Answer =
  | { kind: 'made'; state: DeskState }
  | { kind: 'changed-outside'; state: DeskState }
  | { kind: 'problems'; problems: Diagnostic[] }
  | { kind: 'preview'; change: string }
  | { kind: 'nothing-to-do'; message: string }
  | { kind: 'wrong'; message: string };

/** The page's own address ends with the token. */
const toAddress = (path: string): string => `${location.pathname.replace(/\/$/u, '')}/api/${path}/`;

/** The ids of all stories. */
export async function fetchStories(): Promise<string[]> {
  const { stories }: { stories: string[] } = await read('stories');
  return stories;
}

/** The state of a story, or why it cannot be shown. */
export async function fetchStory(
  id: string,
): Promise<DeskState | Extract<Answer, { kind: 'problems' | 'wrong' }>> {
  return read(`story/${id}`);
}

/** Makes an edit on the state that the editor saw. */
export const sendEdit = (id: string, edit: Edit, base: string): Promise<Answer> =>
  write(`story/${id}/edit`, { edit, base });

/** Asks what an edit would do. */
export const previewEdit = (id: string, edit: Edit): Promise<Answer> =>
  write(`story/${id}/preview`, { edit });

/** Takes the last step back, or does it again. */
export const sendStep = (id: string, direction: 'undo' | 'redo'): Promise<Answer> =>
  write(`story/${id}/${direction}`, {});

/** Adds files to a story, a new one when there is none of its title. */
export const sendFiles = (upload: {
  title: string;
  files: { name: string; base64: string }[];
  replace: boolean;
}): Promise<{ story: string; replaced?: Replaced } | Answer> => write('stories', upload);

/** The server of this page is the only one that it talks to; its answers have the shapes that are declared here. */
async function read<Result>(path: string): Promise<Result> {
  const response = await fetch(toAddress(path), { cache: 'no-store' });
  return response.json();
}

async function write<Result>(path: string, body: unknown): Promise<Result> {
  const response = await fetch(toAddress(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}
