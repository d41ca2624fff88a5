/** Sets up the generated client; filled once the contract exists. */
export function connectGeneratedClient(): void {}
