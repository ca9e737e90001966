import type { Diagnostic } from '../../model/diagnostic.ts';

/** Place of a value of story.yaml; line and column are 1-based. */
export type Place = Pick<Diagnostic, 'file' | 'line' | 'column'>;

/** Gives the place of the value at a path of story.yaml, such as `['links', 0, 'assert', 1, 'words']`. */
export type FindPlace = (path: readonly (string | number)[]) => Place;

/** File name of an article without its folders: the name that story.yaml uses. */
export const toFileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** The words that stand for a reason until the editor gives one. */
export const WHY_UNFILLED = 'say why';
