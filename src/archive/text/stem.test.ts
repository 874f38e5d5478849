import { describe, expect, it } from 'vitest';
import { stemOf } from './stem.ts';

describe('the inflected forms of a word are one', () => {
  it.each([
    ['plan', 'plans', 'planned', 'planning'],
    ['consult', 'consults', 'consulted', 'consulting'],
    ['practice', 'practices', 'practise', 'practised', 'practising'],
    ['neighbourhood', 'neighborhood', 'neighborhoods'],
    ['behaviour', 'behavior', 'behaviours'],
    ['labour', 'labor', 'labored'],
    ['centre', 'center', 'centres', 'centers'],
    ['programme', 'program', 'programs', 'programmes'],
    ['policy', 'policies'],
    ['apply', 'applies', 'applied', 'applying'],
    ['care', 'cares', 'cared', 'caring'],
    ['call', 'calls', 'called', 'calling'],
    ['control', 'controls', 'controlled', 'controlling'],
    ['damage', 'damages', 'damaged', 'damaging'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['use', 'uses', 'used', 'using'],
    ['access', 'accesses', 'accessed'],
    ['box', 'boxes'],
    ['gp', 'gps'],
    ['lmc', 'lmcs'],
    ['organisation', 'organisations', 'organization', 'organizations'],
    ['criticise', 'criticised', 'criticizing', 'criticizes'],
    ['nurse', 'nurses', 'nursing'],
  ])('%s', (...forms) => expect(new Set(forms.map(stemOf)).size).toBe(1));
});

describe('different words stay apart', () => {
  it.each([
    ['general', 'generic', 'generous', 'generation'],
    ['policy', 'police'],
    ['plan', 'plane'],
    ['tone', 'toner', 'ton'],
    ['practice', 'practical', 'practitioner'],
    ['manager', 'management'],
    ['car', 'care'],
    ['honor', 'honorary'],
    ['colon', 'colour'],
    ['meter', 'meet'],
    ['valour', 'valid'],
    ['laboratory', 'labour'],
    ['use', 'us'],
    ['new', 'news'],
    ['universe', 'university'],
    ['nhs', 'nhse'],
  ])('%s', (...forms) => expect(new Set(forms.map(stemOf)).size).toBe(forms.length));

  it('and what is no English word is left alone', () => {
    expect(['111', 'жизни', 'us', 'a', ''].map(stemOf)).toEqual(['111', 'жизни', 'us', 'a', '']);
  });
});
