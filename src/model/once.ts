/**
 * Makes the function that gives of an object what is made of it, each once.
 *
 * @param make  gives the same for the same object, however often it is asked
 */
export function onceEach<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { made: Made }>();
  return (key) => {
    const found = known.get(key) ?? { made: make(key) };
    known.set(key, found);
    return found.made;
  };
}
