/** What the command line says to a bench; each takes what it knows. */
export type BenchArguments = {
  /** A file or folder that is there. */
  data?: string | undefined;
  seconds?: number | undefined;
  seed?: number | undefined;
  room?: string | undefined;
  count?: number | undefined;
};
