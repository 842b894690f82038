import { ja } from '../ja';

/** Where an improvement stands; Japanese. */
export const improvementStatesJa = {
  open: ja.fields.improvementOpen,
  running: '実行中',
  done: '完了',
  dropped: '中止',
};
