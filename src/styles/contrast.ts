/** Relative luminance of a colour, 0 (black) to 1 (white), after WCAG 2.2. @throws RangeError unless it is `#rrggbb` or `#rgb`. */
export function luminance(colour: string): number {
  const hex = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour);
  if (hex === null) throw new RangeError(`not a colour in hexadecimal digits: ${colour}`);
  const [, short, long = [...(short ?? '')].map((digit) => digit + digit).join('')] = hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21, whichever is the lighter, after WCAG 2.2. @throws RangeError as `luminance` does. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}
