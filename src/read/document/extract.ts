import { toFormat } from './formats.ts';

/** The text of a document whose own form is not text: markup or plain text, which then is what offsets count in. */
export type ExtractedText = { text: string; as: 'html' | 'txt' };

/** What is wrong with a document that cannot be read. */
export type ExtractProblem = { reason: string; note: string };

/**
 * Takes the text out of a .docx or .pdf file; other files are read as they are.
 *
 * @returns undefined for a file that is text already
 */
export async function extractText(
  name: string,
  bytes: Uint8Array,
): Promise<ExtractedText | ExtractProblem | undefined> {
  switch (toFormat(name)) {
    case 'docx': {
      const { extractDocx } = await import('./docx.ts');
      return extractDocx(bytes);
    }
    case 'pdf': {
      const { extractPdf } = await import('./pdf.ts');
      return extractPdf(bytes);
    }
    default:
      return undefined;
  }
}
