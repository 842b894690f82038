import { writeFile } from 'node:fs/promises';
import type { IWorkbookData } from '@univerjs/core';
import { UsageError } from '../usage-error';
import type { CliWords } from '../words';
import { excelWorkbook } from './excel-workbook';

/**
 * Writes a workbook as an Excel file.
 *
 * @param path the file to write; one that exists is replaced
 * @param shown its name as the user gave it, for a sentence about it
 * @throws {UsageError} when the file cannot be written
 */
export async function saveXlsx(
  workbook: IWorkbookData,
  path: string,
  shown: string,
  words: CliWords,
): Promise<void> {
  const bytes = await excelWorkbook(workbook).xlsx.writeBuffer();
  try {
    await writeFile(path, new Uint8Array(bytes));
  } catch (error) {
    throw new UsageError(words.notWritten(shown, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
