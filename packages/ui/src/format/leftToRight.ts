import type { Format } from './createFormat.js';

const mark = '\u200e';

/** The same writers for a page that runs from right to left: the mark in front keeps sign, currency and digits, or day and month, in their order. */
export function leftToRight(format: Format): Format {
  return {
    ...format,
    money: (...given) => mark + format.money(...given),
    number: (...given) => mark + format.number(...given),
    date: (moment) => mark + format.date(moment),
    dateTime: (moment) => mark + format.dateTime(moment),
    day: (day) => mark + format.day(day),
    dayNumbers: (day) => mark + format.dayNumbers(day),
  };
}
