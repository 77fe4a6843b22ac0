/** Vietnamese has no prefix; English pages stand under /en. */
export const match = (param: string): param is 'en' => param === 'en';
