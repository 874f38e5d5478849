import { expect, it } from 'vitest';
import { isBodyName, isPersonName } from './person-name.ts';

it.each(['Ann Author', 'Dr A. B. Author-Smith', 'Exempla O’Gratia', 'Ann van der Author'])(
  '%s is a person',
  (name) => {
    expect(isPersonName(name)).toBe(true);
    expect(isBodyName(name)).toBe(false);
  },
);

it.each(['Example Health Trust', 'Department of Examples', 'University of Example', 'Example Press'])(
  '%s is a body',
  (name) => {
    expect(isPersonName(name)).toBe(false);
    expect(isBodyName(name)).toBe(true);
  },
);

it.each(['reporter', 'chief reporter', 'EBA', 'the Author'])('%s is neither', (text) => {
  expect(isPersonName(text)).toBe(false);
  expect(isBodyName(text)).toBe(false);
});
