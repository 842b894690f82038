/** `ScriptApp` as it has been since single permissions can be refused; its published types do not know that yet. */
interface AsksForScopes {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/**
 * The page where a permission can be given that only notifications need; null where it was given. A person may refuse
 * each by itself.
 */
export function pageToAllow(permission: 'send_mail' | 'scriptapp'): string | null {
  const script = ScriptApp as unknown as AsksForScopes;
  const info = script.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [
    `https://www.googleapis.com/auth/script.${permission}`,
  ]);
  const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return isMissing ? info.getAuthorizationUrl() : null;
}

/** Starts the clock where it does not run, or ends it. @returns whether it ran before */
export function setClock(isOn: boolean): boolean {
  const running = ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === 'onClock');
  if (!isOn) for (const trigger of running) ScriptApp.deleteTrigger(trigger);
  else if (running.length === 0) ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create();
  return running.length > 0;
}
