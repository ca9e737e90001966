import type { ReadArticle } from '../../model/article.ts';

/** Kinds of article files, by the end of their names: the one list, for what is loaded, added, dropped and inspected. */
export const FORMATS: ReadonlyMap<string, ReadArticle['format']> = new Map<string, ReadArticle['format']>([
  ['.txt', 'txt'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.mhtml', 'mhtml'],
  ['.mht', 'mhtml'],
  ['.docx', 'docx'],
  ['.pdf', 'pdf'],
]);

/** The ends of the names of article files. */
export const ARTICLE_EXTENSIONS: readonly string[] = [...FORMATS.keys()];

/** The kind of a file by the end of its name; undefined for one that is no article. */
export const toFormat = (name: string): ReadArticle['format'] | undefined =>
  FORMATS.get(/\.[a-z]{2,8}$/u.exec(name.toLowerCase())?.[0] ?? '');
