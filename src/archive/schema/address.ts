import { z } from 'zod';

/** An absolute web address, http or https, without credentials. */
export const webAddress = z
  .string()
  .max(2000)
  .refine(
    (text) => {
      // A browser forgives one slash or none; what compares addresses as text does not.
      if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
      const { username, password } = new URL(text);
      return username === '' && password === '';
    },
    { error: 'a web address that begins with https:// or http:// and holds no user name or password' },
  );
