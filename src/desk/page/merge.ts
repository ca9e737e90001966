import { countEach } from '../../model/groups.ts';
import { make, makeButton, makeList } from './elements.ts';

/** Lines of `story.yaml` that went and came. */
export type MovedLines = { gone: string[]; come: string[] };

/** The lines that only one of two states of a file holds, each as often as it stands there more often than in the other, in their order. */
export function toMovedLines(before: string, after: string): MovedLines {
  return { gone: linesOnlyIn(before, after), come: linesOnlyIn(after, before) };
}

function linesOnlyIn(text: string, other: string): string[] {
  const left = countEach(other.split('\n'));
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0 && line.trim() !== '';
  });
}

/** Most lines of each kind that the question shows. */
const MAX_LINES = 12;

/**
 * Asks whether a decision is to be made on top of a change from outside, and shows that change.
 *
 * Escape is “leave it”: nothing is written that was not asked for.
 */
export function askToMerge({ gone, come }: MovedLines): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = make(
      'dialog',
      { class: 'merge', 'aria-labelledby': 'merge-title' },
      make('h2', { id: 'merge-title' }, 'story.yaml was changed outside the desk'),
      make('p', {}, 'The page now shows the new state. Your decision is not written yet.'),
      ...makeLines('Lines that are gone', 'del', gone),
      ...makeLines('Lines that are new', 'ins', come),
      make(
        'p',
        {},
        makeButton('Write my decision on top', () => dialog.close('write')),
        makeButton('Leave it', () => dialog.close('leave')),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'write');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function makeLines(title: string, name: 'del' | 'ins', lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const more = lines.length - MAX_LINES;
  return [
    make('p', {}, `${title}:`),
    makeList([
      ...lines.slice(0, MAX_LINES).map((line) => make(name, {}, line)),
      ...(more > 0 ? [`and ${more} more`] : []),
    ]),
  ];
}
