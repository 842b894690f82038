/** Has the browser save a file. */
export function offerFile(name: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file over before the address is let go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
