/** Opens each .xlsx in LibreOffice, calculates it anew and saves it under its name in `out`; `folder` holds the profile. */
export function convertInOffice(
  office: string,
  files: readonly string[],
  folder: string,
  out: string,
): Promise<void>;
