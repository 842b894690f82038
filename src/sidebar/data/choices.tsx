interface ChoicesProps<T extends string> {
  readonly name: string;
  readonly choices: readonly T[];
  readonly chosen: T;
  readonly nameOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

/** One of a few, in a drop-down. */
export function Choices<T extends string>({ name, choices, chosen, nameOf, onChoose }: ChoicesProps<T>) {
  return (
    <label class="field">
      <span>{name}</span>
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value as T)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
