/** English: what the person who tells sees on a second window. */
export const show = {
  'show.waiting': 'When a conversation begins, its question appears here.',
  'show.place': 'part {part} of {parts}',
  'show.again': 'Another {each}?',
  'show.asked': '{place}: {question}',
  'show.pause': 'A short break',
  'show.swap': 'Now the other way around',
  'show.over': 'Thank you for telling.',
  'show.unseen': 'The conversation cannot be seen just now. It goes on, and comes back here by itself.',
  'show.close': 'Press q to close this window.',
} as const;
