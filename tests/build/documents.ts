/** CRC-32 of a zip entry. */
function toCrc(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const toBytes = (...numbers: [value: number, size: 2 | 4][]): number[] =>
  numbers.flatMap(([value, size]) =>
    Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 255),
  );

/** A zip archive with files as they are, not packed. */
function makeZip(files: Record<string, string>): Uint8Array {
  const body: number[] = [];
  const directory: number[] = [];
  for (const [name, content] of Object.entries(files)) {
    const [title, bytes] = [new TextEncoder().encode(name), new TextEncoder().encode(content)];
    const size = bytes.length;
    const about = toBytes(
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [toCrc(bytes), 4],
      [size, 4],
      [size, 4],
      [title.length, 2],
      [0, 2],
    );
    const at = body.length;
    body.push(...toBytes([0x04034b50, 4]), ...about, ...title, ...bytes);
    directory.push(...toBytes([0x02014b50, 4], [20, 2]), ...about);
    directory.push(...toBytes([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), ...title);
  }
  const count = Object.keys(files).length;
  const end = toBytes(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [body.length, 4],
    [0, 2],
  );
  return Uint8Array.from([...body, ...directory, ...end]);
}

/** A .docx document of paragraphs: style name, or '' for plain, and words. */
export function makeDocx(paragraphs: readonly (readonly [style: string, words: string])[]): Uint8Array {
  const body = paragraphs
    .map(([style, words]) => {
      const mark = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
      return `<w:p>${mark}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
    })
    .join('');
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const styles = ['Title', 'Subtitle', 'Heading1']
    .map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/></w:style>`)
    .join('');
  return makeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="${main}">${styles}</w:styles>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
  });
}

/** A .pdf document with a text layer: for each page, lines with their place in points and the size of their letters. */
export function makePdf(
  pages: readonly (readonly [x: number, y: number, size: number, words: string][])[],
): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  for (const [index, lines] of pages.entries()) {
    const stream = lines
      .map(
        ([x, y, size, words]) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/gu, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects[4 + index * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;
    objects[5 + index * 2] = `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
  }
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [number, object] of objects.entries()) {
    if (object === undefined) continue;
    offsets[number] = file.length;
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const xref = file.length;
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}
