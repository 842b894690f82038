import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus near where it was when a button is gone that had it: the element this is the `ref` of takes it then.
 * Give it `tabIndex={-1}`.
 *
 * @param state something that is another one whenever buttons come and go
 */
export function useKeptFocus(state: unknown): preact.RefCallback<HTMLElement> {
  const place = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [state]);
  return (element) => {
    place.current = element;
  };
}
