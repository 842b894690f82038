import type { FunnelAnalysis } from '../core/funnel/analyse-funnel';
import { bottleneckStory } from '../core/story/bottleneck-story';
import { useLanguage } from './language-context';

/** The parts of a story in the order they are read, and which of them are open from the start. */
const PARTS = [
  { key: 'what', open: true },
  { key: 'why', open: false },
  { key: 'soWhat', open: false },
  { key: 'nowWhat', open: true },
] as const;

/** The analysis told in words; what happened and what to do next are open, the reasoning between them on request. */
export function StoryParts({ analysis }: { readonly analysis: FunnelAnalysis }) {
  const { words } = useLanguage();
  const story = bottleneckStory(analysis, words);
  return (
    <div class="story">
      {PARTS.map(({ key, open }) => (
        <details key={key} open={open}>
          <summary>{words.story.titles[key]}</summary>
          {story[key].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      ))}
    </div>
  );
}
