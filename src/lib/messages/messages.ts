import type { Locale } from '../domain/figure';
import { en } from './en';
import { vi, type Messages } from './vi';

/** The words of the interface in a language. */
export const messagesOf = (locale: Locale): Messages => (locale === 'vi' ? vi : en);
