/** An id longer than this makes an address that nobody can read. */
const ID_MAX_LENGTH = 60;

/**
 * The id of a new topic: letters a to z and digits of its title, joined by hyphens; never empty, and never one of another topic of the story, whose
 * place in `story.yaml` it would take.
 *
 * @param taken  ids of the topics that the story has
 * @example toTopicId('Who pays?', ['who-pays']) // 'who-pays-2'
 */
export function toTopicId(title: string, taken: readonly string[]): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  const cut = words.join('-').slice(0, ID_MAX_LENGTH);
  // Cut after a hyphen it would be none.
  const id = (cut.endsWith('-') ? cut.slice(0, -1) : cut) || 'topic';
  let free = id;
  for (let number = 2; taken.includes(free); number += 1) free = `${id}-${number}`;
  return free;
}
