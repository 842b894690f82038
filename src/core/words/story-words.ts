import { type Language, type Words, wordsOf } from './index';
import { diagnosisEn, storyEn } from './story-en';
import { diagnosisJa, storyJa } from './story-ja';

const STORY_WORDS = {
  ja: { story: storyJa, diagnosis: diagnosisJa },
  en: { story: storyEn, diagnosis: diagnosisEn },
};

/** The words a story is told in. The script tells none: sidebar and command line do. */
export type StoryWords = Words & (typeof STORY_WORDS)['ja'];

/** The catalogue of a language, with the words of the story. */
export const storyWordsOf = (language: Language): StoryWords => ({
  ...wordsOf(language),
  ...STORY_WORDS[language],
});
