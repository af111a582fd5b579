/** Lets windows be drawn and calls be answered between two steps of a long piece of work. */
export const restOfTheProgram = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
