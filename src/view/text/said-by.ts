/** Who says the words after it, as it stands in brackets before them: the colon tells it from a note on a name or a “he” in them. */
export const toSaidBy = (speaker: string): string => (speaker === 'quoted' ? speaker : `${speaker}:`);
