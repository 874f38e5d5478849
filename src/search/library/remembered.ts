/** Does something once for each key and remembers what came of it; what failed is done again when asked again. */
export function remembered<Key, Value>(work: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
      value.catch(() => known.delete(key));
    }
    return value;
  };
}

/** Does something once and remembers what came of it; when it failed it is done again when asked again. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  const known = remembered((_: 'once') => work());
  return () => known('once');
}
