import { z } from 'zod';

/** An absolute web address, http or https, without credentials. */
export const webAddress = z
  .string()
  .max(2000)
  .refine(
    (text) => {
      if (!URL.canParse(text)) return false;
      const url = new URL(text);
      return (
        (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
      );
    },
    { error: 'a web address that begins with https:// or http:// and holds no user name or password' },
  );
