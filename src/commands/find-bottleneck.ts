import { bottleneckStory, STORY_PARTS } from '../core/story/bottleneck-story';
import { runCommand } from './run-command';
import { teamOverview } from './team-overview';

/** ボトルネックを調べる: tells what happened, why, what it means and what to do next; changes nothing. */
export function findBottleneck(): void {
  runCommand('bottleneck', (context) => {
    const { words } = context;
    const story = bottleneckStory(teamOverview(context).overview.bottleneck, words);
    const { titles } = words.story;
    const parts = STORY_PARTS.map((part) => [`【${titles[part]}】`, ...story[part]].join('\n'));
    return { alert: parts.join('\n\n') };
  });
}
