/** Things that wait their turn; a pasted book keeps none of them waiting longer than the others. */

export interface Queue<Item> {
  readonly put: (item: Item) => void;
  /** The one that waits longest; undefined when none does. */
  readonly take: () => Item | undefined;
}

export const queueOf = <Item>(): Queue<Item> => {
  let items: Item[] = [];
  let first = 0;
  return {
    put: (item) => {
      items.push(item);
    },
    take: () => {
      const item = items[first];
      first += 1;
      if (first >= items.length) {
        items = [];
        first = 0;
      }
      return item;
    },
  };
};
