import { describe, expect, test } from '@jest/globals';
import { fileOf } from './files.js';

describe('a prefix', () => {
  test.each([
    ['<a xml:space="preserve" />'],
    ['<a xmlns:xml="http://www.w3.org/XML/1998/namespace" />'],
    ['<p:a xmlns:p="urn:p"><p:b /></p:a>'],
  ])('%s is well formed', (inner) => {
    expect(() => fileOf(inner)).not.toThrow();
  });

  test.each([
    ['<a xmlns:xml="urn:x" />'],
    ['<a xmlns:xmlns="urn:x" />'],
    ['<a xmlns:p="http://www.w3.org/XML/1998/namespace" />'],
    ['<a xmlns:p="http://www.w3.org/2000/xmlns/" />'],
    ['<a xmlns:p="" />'],
    ['<xmlns:a />'],
    ['<p:a xmlns:p="urn:p" /><p:b />'],
    ['<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="1" q:b="2" />'],
    ['<a/ >'],
  ])('%s is not well formed', (inner) => {
    expect(() => fileOf(inner)).toThrow(expect.objectContaining({ code: 'web-config-not-well-formed' }));
  });
});
