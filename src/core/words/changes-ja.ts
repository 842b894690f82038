/** Words of installing, repairing, changing a phase and uninstalling, Japanese. */
export const changesJa = {
  newSheets: (names: string) => `新しく作るシート: ${names}`,
  sheet: (name: string, parts: string) => `「${name}」: ${parts}`,
  columns: (count: string) => `列を${count}つ加える`,
  rows: (count: string) => `行を${count}つ加える`,
  cells: (count: string) => `見出し・数式などを${count}か所書く`,
  shown: '「設定」に合わせて行・列の表示を切り替える',
  looks: '各シートの表示形式・選択肢・色分けを整える',
  onlyLooks: '欠けているものはありません。表示形式・選択肢・色分けだけを整え直します',
  asked: '次のことをします。よろしいですか？',
  kept: '入力した値、メモ、追加した列や色はそのままです。',
  none: 'すべてそろっています。変更はありません。',
  cancelled: '何も変更していません。',
  done: '終わりました。入力された値はそのままです。',
  phaseTitle: (phase: string) =>
    `「設定」のフェーズ（${phase}）に合わせて、表示する列と重点KPIを切り替えます。切り替える前に確かめてください。`,
  phaseChecks: [
    'いまのフェーズに合ったKPIを選んでいるか',
    '目標値は過去の実績にもとづいているか',
    '個人目標はメンバーの成長段階に合っているか',
    'マーケティング・フィールドセールスとの連携の指標が入っているか',
    '測り方と管理のしくみが整っているか',
  ],
  removedMarks: 'シートの保護（警告）と、このアドオンの目印を外す',
  uninstalled: '終わりました。入力された値は残したシートにあります。',
  removedSheets: (names: string) => `消すシート（計算だけのもの）: ${names}`,
  keptSheets: (names: string) => `残すシート（入力した内容と、いまの計算結果の値）: ${names}`,
  uninstallKept:
    'あとから「テンプレートを設置」で入れ直せますが、残したシートとは別の新しいシートになります。',
};
