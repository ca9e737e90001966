import mammoth from 'mammoth';
import type { ExtractedText, ExtractProblem } from './extract.ts';

/** Styles of a word processor that are headline and standfirst. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p.standfirst:fresh"];

/** The first bytes of a .docx file: it is a zip archive. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The text of a .docx file as simple markup, without its pictures. */
export async function extractDocx(bytes: Uint8Array): Promise<ExtractedText | ExtractProblem> {
  const problem = {
    reason: 'The file is not a .docx document that can be read',
    note: 'Open it in a word processor and save it as .docx or .txt.',
  };
  if (!isZip(bytes)) return problem;
  try {
    const { value } = await mammoth.convertToHtml(
      // Both forms: the package reads a Buffer in Node and an ArrayBuffer in browsers.
      { buffer: Buffer.from(bytes), arrayBuffer: bytes.slice().buffer },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return { text: value, as: 'html' };
  } catch {
    return problem;
  }
}
