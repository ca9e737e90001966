/** Numbers from one to another, both inclusive; infinite where open. */
export type NumberRange = { from: number; to: number };

/** True when one number lies in all ranges, so that all of them can be true. */
export const haveCommonNumber = (ranges: readonly NumberRange[]): boolean =>
  Math.max(...ranges.map((range) => range.from)) <= Math.min(...ranges.map((range) => range.to));
