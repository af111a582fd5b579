export function copyToDocs(folder: string): void {
  console.log(folder)
}
