import type { Comparison } from '../model/comparison.ts';

/**
 * A view of a whole story, made once: every page of the story asks for it again.
 *
 * A comparison is never changed once it is made, and neither may the view be.
 */
export function oncePerStory<View>(
  toView: (comparison: Comparison) => View,
): (comparison: Comparison) => View {
  const made = new WeakMap<Comparison, { view: View }>();
  return (comparison) => {
    const known = made.get(comparison) ?? { view: toView(comparison) };
    made.set(comparison, known);
    return known.view;
  };
}
