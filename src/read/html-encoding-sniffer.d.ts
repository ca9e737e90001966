declare module 'html-encoding-sniffer' {
  type Options = { transportLayerEncodingLabel?: string; defaultEncoding?: string; maxPrescanBytes?: number };

  /** The encoding of a page by its byte order mark, the label given, or its own statement; the default when it has none. */
  export default function sniffEncoding(bytes: Uint8Array, options?: Options): string | null;
}
