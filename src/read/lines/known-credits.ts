import { listPhrases } from '../../model/word-lists.ts';

/**
 * News agencies and picture agencies, as credits name them. A credit is never an outlet. Sources: member lists of the European
 * Alliance of News Agencies and of CEPIC; add yours.
 */
/** News agencies, with the names and letters that they sign with. */
export const NEWS_AGENCIES =
  listPhrases(`Reuters|Thomson Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|UPI|
  United Press International|dpa|DPA|EFE|ANSA|APA|ANP|Belga|PAP|CTK|MTI|TASS|Interfax|Ukrinform|Xinhua|Kyodo|
  Kyodo News|Yonhap|PTI|ANI|IANS|PA|PA Media|Press Association|Anadolu|AA|Bloomberg|Dow Jones|CNA|AAP|Canadian Press|
  The Canadian Press|CP|RIA Novosti|Sputnik`);

/** Picture agencies, with the names that they sign with. */
export const PICTURE_AGENCIES =
  listPhrases(`Getty|Getty Images|Shutterstock|Alamy|EPA|EPA-EFE|AP Photo|Reuters|AFP|AFP via Getty Images|
  Bloomberg|iStock|Unsplash|Pixabay|Depositphotos|Wikimedia|Wikimedia Commons|Handout|Pool|File photo`);
