import { toTable } from '../../model/word-lists.ts';

/**
 * How news writing shortens the names of states and provinces. Source: Associated Press Stylebook, Canadian Press Stylebook.
 */

/** States by their short form, lower-cased and without its stop. */
export const STATE_ABBREVIATIONS =
  toTable(`ala:Alabama|ariz:Arizona|ark:Arkansas|calif:California|colo:Colorado|conn:Connecticut|del:Delaware|fla:Florida|ga:Georgia|ill:Illinois|ind:Indiana|kan:Kansas|kans:Kansas|
ky:Kentucky|la:Louisiana|md:Maryland|mass:Massachusetts|mich:Michigan|minn:Minnesota|miss:Mississippi|mo:Missouri|mont:Montana|neb:Nebraska|nebr:Nebraska|nev:Nevada|okla:Oklahoma|ore:Oregon|
pa:Pennsylvania|penn:Pennsylvania|tenn:Tennessee|tex:Texas|vt:Vermont|va:Virginia|wash:Washington|wis:Wisconsin|wisc:Wisconsin|wyo:Wyoming`);
