import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nextRandom, shuffle } from '../seeded-random.ts';

const ARTICLES = 'content/stories/us-security-guarantees-for-ukraine/articles';

/** How much content is made; `alignment` is what `site.yaml` says of it. */
export type ContentSize = { stories: number; articles: number; alignment: 'meaning' | 'words' };

/**
 * Writes a content folder of stories whose articles are the paragraphs of the shipped ones, shuffled (seeded).
 *
 * With more articles than are shipped, each is shuffled several times, so that everything stands in many articles: the hardest case.
 */
export async function writeContent(content: string, size: ContentSize): Promise<void> {
  const paragraphs = await readParagraphs();
  const random = nextRandom(7);
  await mkdir(content, { recursive: true });
  await writeFile(path.join(content, 'site.yaml'), `name: Bench\nalignment: ${size.alignment}\n`);
  for (let index = 0; index < size.stories; index += 1) {
    const articles = path.join(content, 'stories', `story-${index}`, 'articles');
    await mkdir(articles, { recursive: true });
    await writeFile(path.join(articles, '..', 'story.yaml'), `title: Story ${index}\n`);
    for (let article = 0; article < size.articles; article += 1) {
      const lines = paragraphs[article % paragraphs.length] ?? [];
      await writeFile(
        path.join(articles, `a${String(article).padStart(3, '0')}.txt`),
        `${shuffle(lines, random).join('\n\n')}\n`,
      );
    }
  }
}

/** Adds a sentence to one article of one story, as an editor would. */
export async function changeArticle(content: string): Promise<void> {
  const file = path.join(content, 'stories', 'story-0', 'articles', 'a000.txt');
  await writeFile(file, `${await readFile(file, 'utf8')}\nThe harbour stayed open, its master said.\n`);
}

/** The paragraphs of each shipped article. */
async function readParagraphs(): Promise<string[][]> {
  const names = (await readdir(ARTICLES)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(ARTICLES, name), 'utf8')));
  return texts.map((text) => text.split('\n').filter((line) => line.trim() !== ''));
}
