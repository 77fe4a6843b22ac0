import type { Locale } from '../domain/figure';
import { dictionaryEn } from './dictionary-en';
import type { Dictionary } from './dictionary-shape';
import { dictionaryVi } from './dictionary-vi';

/** What every table and column of the data means, in a language. */
export const dictionaryOf = (locale: Locale): Dictionary => (locale === 'vi' ? dictionaryVi : dictionaryEn);
