import { getDocumentProxy } from 'unpdf';
import type { ExtractedText, ExtractProblem } from './extract.ts';
import { toParagraphs } from './pdf-layout.ts';
import { type PdfLine, toLines } from './pdf-lines.ts';

/** Most pages that are read. */
const MAX_PAGES = 200;

/** The text layer of a .pdf file: columns in order, paragraphs apart, hyphens at the ends of lines joined, heads and feet of pages left out. */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedText | ExtractProblem> {
  const pages: PdfLine[][] = [];
  try {
    const document = await getDocumentProxy(bytes.slice());
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(toLines(items.flatMap((item) => ('str' in item ? [item] : []))));
    }
    await document.cleanup();
  } catch {
    return {
      reason: 'The file is not a .pdf document that can be read',
      note: 'Save the article’s text as a .txt file instead.',
    };
  }
  const text = toParagraphs(pages).join('\n\n');
  if (/\p{L}/u.test(text)) return { text, as: 'txt' };
  return {
    reason: 'The .pdf document has no text layer: its pages are pictures',
    note: 'Recognise its text with a program for that, or save the article’s text as a .txt file.',
  };
}
