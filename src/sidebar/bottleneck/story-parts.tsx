import type { FunnelAnalysis } from '../../core/funnel/analyse-funnel';
import { bottleneckStory, STORY_PARTS } from '../../core/story/bottleneck-story';
import { useLanguage } from '../parts/language-context';

/** The analysis told in words; what happened and what to do next are open, the reasoning between them on request. */
export function StoryParts({ analysis }: { readonly analysis: FunnelAnalysis }) {
  const { words } = useLanguage();
  const story = bottleneckStory(analysis, words);
  return (
    <div class="story">
      {STORY_PARTS.map((key) => (
        <details key={key} open={key === 'what' || key === 'nowWhat'}>
          <summary>{words.story.titles[key]}</summary>
          {story[key].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      ))}
    </div>
  );
}
