import { expect, test } from '@jest/globals';
import { NumberList } from '../../src/webconfig/number-list.js';

test('a list keeps its numbers in their order beyond the room that it was made with', () => {
  const list = new NumberList(0);
  for (let number = 0; number < 100; number++) list.push(-number);
  expect(list.length).toBe(100);
  expect([0, 15, 16, 17, 99].map((index) => list.at(index))).toEqual([-0, -15, -16, -17, -99].map((one) => one | 0));
});

test('a place beyond the end is 0, and a number can be put in the place of another', () => {
  const list = new NumberList(20);
  list.push(2_147_483_647);
  list.push(7);
  list.set(0, -1);
  expect([list.at(0), list.at(1), list.at(2), list.at(1000)]).toEqual([-1, 7, 0, 0]);
});
